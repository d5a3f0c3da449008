import { handleAuth } from "@/lib/server/auth/auth-endpoint";

/** Signing in and out by next-auth, behind `handleAuth`. */
async function handle(request: Request, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  return handleAuth(request, (await context.params).nextauth);
}

export { handle as GET, handle as POST };
