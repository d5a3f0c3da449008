import * as z from "zod/mini";
import { timeZone } from "@/lib/contract/fields";
import { locales } from "@/lib/domain/locales";
import { errorBody, refusalOf } from "../api/answer";
import { sessionCookieLine } from "../auth/cookies";
import { identifySession, type SessionCaller } from "../auth/identity";
import { settings } from "../env";
import { clientAddress } from "../limits/client-address";
import { requireSameOrigin } from "../origin";
import { Refusal } from "../refusal";
import { bytesOf } from "../request-body";
import { endDemo, openDemo } from "./demo";

/**
 * Answers the forms that open, restart and leave the demo. They are plain forms, so that they work with one press and
 * without a script; the landing page shows why a form was refused. Never throws.
 */
export async function handleDemo(request: Request): Promise<Response> {
  let locale: Form["locale"] = "en";
  try {
    const { data: form } = formSchema.safeParse(await readForm(request));
    if (!form) throw new Refusal("INPUT_INVALID");
    locale = form.locale;
    const caller = await identifySession(request);
    requireSameOrigin(request, { signedIn: caller !== null });
    return await answers[form.do](form, caller, request);
  } catch (error) {
    const refusal = refusalOf(error);
    // No form of ours is so long or of another type, so the sender is a program.
    if (refusal.code === "TOO_LARGE" || refusal.code === "TYPE_UNSUPPORTED") {
      return Response.json(errorBody(refusal, locale), { status: refusal.status, headers: personal });
    }
    return goTo(`/${locale}?demo=${refusal.code}`);
  }
}

const personal = { "cache-control": "private, no-store" };

/**
 * Where opening the demo leads: to the dashboard if the browser kept the cookie, else to the landing page, which says
 * what to do.
 */
export async function enterDemo(request: Request): Promise<Response> {
  const requested = new URL(request.url).searchParams.get("locale");
  const locale = locales.find((known) => known === requested) ?? "en";
  return goTo((await identifySession(request)) ? `/${locale}/dashboard` : `/${locale}?demo=COOKIES_REFUSED`);
}

type Form = z.output<typeof formSchema>;
const formSchema = z.object({
  do: z.enum(["open", "again", "leave"]),
  locale: z.enum(locales),
  // A script fills this in; without one the day starts in the time zone of most readers of the language.
  timeZone: z.catch(z.optional(timeZone()), undefined),
});

type Answer = (form: Form, caller: SessionCaller | null, request: Request) => Promise<Response>;

const answers: Record<Form["do"], Answer> = {
  open: async (form, caller, request) => {
    // A signed-in person stays signed in: a demo must not put anybody out of their own account.
    if (caller) return goTo(`/${form.locale}/dashboard`);
    return begin(form, request);
  },
  again: async (form, caller, request) => {
    if (!caller || caller.owner.demoUntil === null) return goTo(`/${form.locale}`);
    const begun = await begin(form, request, caller.owner.id);
    await endDemo(caller.owner);
    return begun;
  },
  leave: async (form, caller) => {
    if (!caller || caller.owner.demoUntil === null) return goTo(`/${form.locale}`);
    await endDemo(caller.owner);
    return goTo(`/${form.locale}`, sessionCookieLine(settings().url, "", 0));
  },
};

async function begin({ locale, timeZone }: Form, request: Request, instead?: string): Promise<Response> {
  const { token, endsAt } = await openDemo({
    locale,
    timeZone: timeZone ?? (locale === "zh" ? "Asia/Shanghai" : "UTC"),
    address: clientAddress(request.headers),
    userAgent: request.headers.get("user-agent"),
    instead,
  });
  const seconds = Math.floor((Date.parse(endsAt) - Date.now()) / 1_000);
  return goTo(`/api/demo?locale=${locale}`, sessionCookieLine(settings().url, token, seconds));
}

/** The fields of a form. Throws TOO_LARGE or TYPE_UNSUPPORTED. */
async function readForm(request: Request): Promise<Record<string, string>> {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") throw new Refusal("TYPE_UNSUPPORTED");
  return Object.fromEntries(new URLSearchParams((await bytesOf(request, MAX_BYTES)).toString()));
}

// Bytes; the form has three short fields.
const MAX_BYTES = 1_000;

/** Redirects the browser with GET; no shared cache may store the answer. */
function goTo(location: string, cookie?: string): Response {
  const headers = new Headers({ location, ...personal });
  if (cookie !== undefined) headers.set("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}
