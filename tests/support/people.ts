import { database } from "@/db/client";
import { insertUser, type User } from "@/db/users";
import { hashPassword } from "@/lib/server/auth/passwords";
import { startSession } from "@/lib/server/auth/sessions";
import { createToken } from "@/lib/server/auth/tokens";
import { newUser } from "./rows";
import { goodPassword, origin, sessionCookie } from "./visitor";

/** The headers by which a caller shows who they are. */
export type Credentials = Readonly<Record<string, string>>;

/** Somebody with an account, signed in with a browser and with a personal token of either scope. */
export type Person = {
  user: User;
  /** What the session's cookie holds. */
  sessionToken: string;
  /** A page of ours in the person's browser. */
  page: Credentials;
  writeToken: Credentials;
  readToken: Credentials;
};

/** Nobody in particular. */
export const nobody: Credentials = {};

/** A page of this site in a browser that has this session's cookie. */
export function pageWith(sessionToken: string): Credentials {
  return { cookie: `${sessionCookie}=${sessionToken}`, origin };
}

/** A script with a token. */
export function bearer(token: string): Credentials {
  return { authorization: `Bearer ${token}` };
}

let hash: Promise<string> | undefined;

/** A session that began on this browser. */
export async function sessionOn(
  userId: string,
  userAgent: string | null = null,
): Promise<{ token: string; id: string }> {
  const session = await startSession(userId, userAgent);
  if (!session) throw new Error("There is no such account");
  return session;
}

/** Makes an account nobody else has, with the good password, which is hashed once for all of them. */
export async function signedIn(given: Partial<User> = {}): Promise<Person> {
  hash ??= hashPassword(goodPassword, "tests");
  const user = newUser({ passwordHash: await hash, ...given });
  await insertUser(database(), user);
  const { token: sessionToken } = await sessionOn(user.id);
  const write = await createToken(user, { name: "writes", scope: "write" });
  const read = await createToken(user, { name: "reads", scope: "read" });
  return {
    user,
    sessionToken,
    page: pageWith(sessionToken),
    writeToken: bearer(write.token),
    readToken: bearer(read.token),
  };
}
