import { errorStatus } from "@/lib/contract/errors";
import { readerLocale } from "@/lib/i18n/reader";
import { translator } from "@/lib/i18n/translator";

/** Answers every address at or under `/api` that has no route: 404 as JSON, in the caller's language. */
export async function GET(): Promise<Response> {
  const t = translator(await readerLocale(), "errors");
  const code = "NOT_FOUND";
  return Response.json({ code, status: errorStatus[code], message: t(`code.${code}`) }, { status: errorStatus[code] });
}

export { GET as DELETE, GET as HEAD, GET as OPTIONS, GET as PATCH, GET as POST, GET as PUT };
