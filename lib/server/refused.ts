import { type ErrorCode, errorStatus } from "@/lib/contract/errors";
import { fallbackLocale, isLocale, languageTag, pickLocale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { errorBody } from "./api/answer";
import { refusedHeader } from "./edge-headers";
import { Refusal } from "./refusal";

/**
 * Explains why the edge refused a request, in the form of the requested resource: JSON for the API, a page for
 * anything else. The page is self-contained, so that it costs next to nothing. Only the edge can request it.
 */
export function answerRefused({ headers }: Request): Response {
  const [code = "", place = "/"] = decodeURI(headers.get(refusedHeader) ?? "").split(" ");
  if (!isRefusal(code)) return new Response(null, { status: 404 });
  const status = errorStatus[code];
  const [, first = ""] = place.split("/");
  const locale = isLocale(first) ? first : (pickLocale(headers.get("accept-language")) ?? fallbackLocale);
  const headersOfAnswer = { "cache-control": "private, no-store" };
  if (first === "api") return Response.json(errorBody(new Refusal(code), locale), { status, headers: headersOfAnswer });
  const t = translator(locale, "errors");
  return new Response(
    page({ language: languageTag[locale], home: `/${locale}`, text: t(`code.${code}`), back: t("home") }),
    {
      status,
      headers: { ...headersOfAnswer, "content-type": "text/html; charset=utf-8" },
    },
  );
}

function isRefusal(code: string): code is Extract<ErrorCode, "ADDRESS_TOO_LONG" | "HEADERS_TOO_LARGE" | "TOO_LARGE"> {
  return code === "ADDRESS_TOO_LONG" || code === "HEADERS_TOO_LARGE" || code === "TOO_LARGE";
}

/** The values are all the app's own words, so none needs escaping. */
function page({ language, home, text, back }: Record<"language" | "home" | "text" | "back", string>): string {
  return `<!doctype html>
<html lang="${language}" style="color-scheme: light dark">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Leap · 跃迁</title>
<body style="max-width: 36rem; margin: 15vh auto; padding: 0 1.25rem; font: 15px/1.7 system-ui, sans-serif">
<h1 style="font: 600 24px/1.4 serif">Leap · 跃迁</h1>
<p>${text}</p>
<p><a href="${home}" style="color: inherit; display: inline-block; padding: .6rem 0">${back}</a></p>
</html>
`;
}
