import fc from "fast-check";
import { beforeAll, expect, test, vi } from "vitest";
import * as mini from "zod/mini";
import { contract } from "@/lib/contract/contract";
import { errorStatus } from "@/lib/contract/errors";
import { routes } from "@/lib/contract/routes";
import type { Locale } from "@/lib/domain/kinds";
import { resources } from "@/lib/domain/resources";
import { translator } from "@/lib/i18n/translator";
import { removeAbandoned } from "@/lib/server/auth/removal";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { recordSamples } from "../../records/record-samples";
import { type Answer, address, ask, call, everything, get, make, refusal } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { type Credentials, type Person, sessionOn, signedIn } from "../../support/people";
import { setAuthEnvironment } from "../../support/visitor";
import { hostileBodies, hostileQueries, hostileSegments, hostileValues, wireJson } from "./hostile-requests";
import { makeFamily, type Operation, operations } from "./operations";
import type { Ids } from "./sample-types";
import { validInputs } from "./valid-inputs";

ownDatabase();

/** Requests an operation: thirty in every run, 300 where all is run. */
const numRuns = Number(process.env.LEAP_TEST_RUNS ?? 30);

/** Thirty requests without a single welcome one have come by chance; five times thirty are not expected to. */
const MAX_ROUNDS = 5;

let person: Person;
/** Somebody whose account may be deleted. */
let leaver: Person;
let ids: Ids;
beforeAll(async () => {
  setAuthEnvironment();
  [person, leaver] = [await signedIn(), await signedIn()];
  ids = await makeFamily(person);
});

test.each(operations.map((one) => [one.name, one] as const))(
  "%s survives whatever it is sent: it says what is wrong and stores all or nothing",
  async (_name, operation) => {
    const errors = vi.spyOn(console, "error").mockImplementation(() => {});
    const seen = { taken: 0, refused: 0 };
    const besides = operation.group === "paths" ? ["milestones"] : operation.route.body === "file" ? resources : [];
    const touched = [operation.group, "users", ...besides];
    let before = await everything(touched);
    const request = fc.tuple(requestsOf(operation), fc.constantFrom<Locale>("zh", "en"));
    const survives = fc.asyncProperty(request, async ([send, locale]) => {
      globalThis.leapRateLimits = createRateLimits();
      const { answer, sent } = await send(locale);
      expectWorded(answer, locale);
      if (answer.status < 300) {
        seen.taken += 1;
        await expectStored(operation, sent, answer);
        if (operation.verb === "remove") leaver = await signedIn();
        // What was deleted is removed bit by bit.
        await removeAbandoned();
        before = await everything(touched);
      } else {
        seen.refused += 1;
        expect(await everything(touched)).toEqual(before);
      }
    });
    const untried = () => seen.taken === 0 || (seen.refused === 0 && inputOf(operation) !== undefined);
    // By chance none of so few may be welcome, or none refused; what was not tried proves nothing.
    for (let round = 0; round < MAX_ROUNDS && untried(); round++) await fc.assert(survives, { numRuns });
    expect(errors.mock.calls).toEqual([]);
    expect(Reflect.get(Object.prototype, "polluted")).toBeUndefined();
    expect(seen.taken).toBeGreaterThan(0);
    if (inputOf(operation)) expect(seen.refused).toBeGreaterThan(0);
  },
  // On a busy machine a request takes a tenth of a second.
  30_000 + numRuns * 500,
);

/** Sends one request; `sent` is its input where it was one, as it was read from the wire. */
type Send = (locale: Locale) => Promise<{ answer: Answer; sent?: unknown }>;

function requestsOf(operation: Operation): fc.Arbitrary<Send> {
  const { route } = operation;
  const schema = inputOf(operation);
  // Of a file the body is varied; what its records may be has tests of its own.
  const file = Object(operation.sample(ids)).body;
  const valid = route.body === "file" ? fc.constant(file) : schema ? validInputs(schema, ids) : fc.constant({});
  const send = (make: (input: object) => unknown) =>
    valid.map(
      (input): Send =>
        async (locale) =>
          sendInput(operation, make(Object(input)), locale),
    );
  const nearly = fc
    .tuple(valid, fc.nat(), hostileValues, fc.constantFrom("colour", "__proto__", "constructor", "userId"))
    .map(
      ([input, at, value, unknown]): Send =>
        async (locale) => {
          const keys = [...Object.keys(Object(input)).filter((key) => key !== "id"), unknown];
          const wrong = { ...Object(input), [keys[at % keys.length] ?? unknown]: value };
          return sendInput(operation, wrong, locale);
        },
    );
  const raw = fc.tuple(fc.constantFrom(...hostileSegments), hostileQueries, hostileBodies, fc.nat({ max: 2 })).map(
    ([segment, query, { body, type }, which]): Send =>
      async (locale) => {
        const path = route.path.replace("{id}", which === 0 ? segment : ids[operation.group as keyof Ids]);
        const bare = { as: callerOf(operation), headers: { "content-type": type, "accept-language": locale } };
        if (route.method === "GET") return { answer: await call("GET", `${path}${which === 1 ? query : ""}`, bare) };
        // Even an empty body is one to take a record away with, so an address that is right would do it.
        const there = route.method === "DELETE" ? route.path.replace("{id}", segment) : path;
        return { answer: await call(route.method, there, { ...bare, raw: body }) };
      },
  );
  return fc.oneof(
    send((input) => input),
    send((input) => input),
    nearly,
    raw,
  );
}

/** Sends an input in the place and form its operation takes it, to a record that is there at the version it has. */
async function sendInput(operation: Operation, input: unknown, locale: Locale) {
  const { route, verb } = operation;
  if (route.body === "file") {
    const headers = { "accept-language": locale };
    return { answer: await call(route.method, route.path, { as: person.page, raw: wireJson(input), headers }) };
  }
  const addressed = route.path.includes("{id}") ? await targetOf(operation) : {};
  const version = verb === "patchProfile" ? { version: await profileVersion() } : {};
  const { path, rest } = address(route, { ...Object(input), ...version, ...addressed });
  const headers = { "accept-language": locale };
  const as = callerOf(operation);
  if (route.method === "GET") return { answer: await call("GET", path, { as, query: rest, headers }) };
  const body = route.method === "DELETE" && verb !== "remove" ? undefined : wireJson(rest);
  const answer = await call(route.method, path, { as, raw: body, headers });
  return { answer, sent: body === undefined ? undefined : JSON.parse(body) };
}

function callerOf({ verb }: Operation): Credentials {
  return (verb === "remove" ? leaver : person).page;
}

/** The address of a record of the operation's kind: one to take away is made for it. */
async function targetOf({ group, verb }: Operation): Promise<object> {
  if (group === "tokens") {
    const made = await ask(routes.tokens.create, { name: "spare", scope: "read" }, { as: person.page });
    return { id: Object(made.body).id };
  }
  if (group === "sessions") return { id: (await sessionOn(person.user.id, null)).id };
  const resource = group as keyof typeof recordSamples;
  if (verb === "trash") return { id: (await make(resource, person.page, recordSamples[resource].create(ids))).id };
  const { id, version, stage } = await get(resource, person.page, ids[resource]);
  if (verb !== "patch") return { id };
  return resource === "deals" ? { id, version, expectedStage: stage } : { id, version };
}

async function profileVersion(): Promise<unknown> {
  return Object((await ask(routes.account.profile, undefined, { as: person.page })).body).version;
}

function inputOf({ group, verb }: Operation): mini.ZodMiniType | undefined {
  const schema: unknown = Reflect.get(Reflect.get(contract, group), verb)["~orpc"].inputSchema;
  return schema instanceof mini.ZodMiniType ? schema : undefined;
}

/** Never a failure of ours; a refusal has the one form and its words in the language that was asked for. */
function expectWorded({ status, text, body, headers }: Answer, locale: Locale): void {
  expect(status, text).toBeLessThan(500);
  expect(headers.get("content-type")).toMatch(/^application\/json/);
  if (status < 300) return;
  const said = refusal.parse(body);
  const say = translator(locale, "errors");
  expect(said.status).toBe(status);
  expect(Object.entries(errorStatus)).toContainEqual([said.code, status]);
  expect(said.message).toBe(say(`code.${said.code as keyof typeof errorStatus}`));
  for (const sentence of [said.message, ...said.data.fields.map(({ message }) => message)]) {
    expect(/\p{Script=Han}/u.test(sentence)).toBe(locale === "zh");
  }
}

/** What was stored is what was sent, as the contract trims it; but for what the contract says follows from the rest. */
async function expectStored(operation: Operation, sent: unknown, answer: Answer): Promise<void> {
  const schema = inputOf(operation);
  if (!schema || sent === undefined || ends.has(operation.verb)) return;
  const {
    password: _secret,
    expectedStage: _stage,
    id: _id,
    version: _version,
    ...fields
  } = Object(
    schema.parse({ ...Object(sent), ...(operation.route.path.includes("{id}") ? { id: Object(answer.body).id } : {}) }),
  );
  const shown = Object(answer.body);
  if (operation.verb === "signUp") return expect(shown.email).toBe(String(fields.email).toLowerCase());
  for (const [name, value] of Object.entries(fields)) {
    if (name in follows && follows[name]?.(shown, value)) continue;
    expect({ [name]: shown[name] }).toEqual({ [name]: JSON.parse(JSON.stringify(value)) });
  }
  if (operation.group in recordSamples) {
    const stored = await get(operation.group as keyof typeof recordSamples, person.page, shown.id);
    expect(stored).toEqual(shown);
  }
}

/** What they are sent says what to end, and nothing to store. */
const ends: ReadonlySet<string> = new Set(["trash", "revoke", "end", "changePassword", "remove"]);

type Shown = Readonly<Record<string, unknown>>;

/** What the contract says of a field that follows from others, whatever was sent for it: whether it holds. */
const follows: Readonly<Record<string, (shown: Shown, sent: unknown) => boolean>> = {
  completedOn: ({ status, completedOn }, sent) =>
    status === "done" ? sent === null && completedOn !== null : completedOn === null,
  days: ({ createdAt, expiresAt }, sent) =>
    Date.parse(String(expiresAt)) - Date.parse(String(createdAt)) === Number(sent) * 24 * 60 * 60 * 1_000,
  rate: ({ currency, rate }) => currency === person.user.baseCurrency && rate === null,
  evidenceId: ({ evidenceKind, evidenceId }) =>
    evidenceId === null && ["none", "note", "link"].includes(String(evidenceKind)),
};
