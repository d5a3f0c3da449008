import { expect } from "vitest";
import { database } from "@/db/client";
import { deleteUser } from "@/db/users";
import { routes } from "@/lib/contract/routes";
import { importReport } from "@/lib/contract/transfer";
import { type Answer, ask, everything, expectRefusal } from "../../support/api";
import { type emptyExport, exportedText } from "../../support/exports";
import type { Person } from "../../support/people";

/** An export as a test looks into it. */
export type File = ReturnType<typeof emptyExport>;

/** A person's browser as the sender of a request. */
export const as = (person: Person) => ({ as: person.page });

/** What a person's export holds now. */
export async function fileOf({ user }: Person): Promise<File> {
  return JSON.parse(await exportedText(user));
}

/** The file with other fields in its first record of a kind. */
export function withRecord(file: File, resource: string, fields: object): File {
  const [first, ...rest] = file.records[resource] ?? [];
  return { ...file, records: { ...file.records, [resource]: [{ ...first, ...fields }, ...rest] } };
}

/** Sends a file to be imported. */
export function send(person: Person, file: unknown): Promise<Answer> {
  return ask(routes.transfer.import, { query: {}, body: file }, as(person));
}

/** The report of an import that was done; fails where it was refused. */
export function reportOf(answer: Answer) {
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200 });
  return importReport.parse(answer.body);
}

/** Sends a file that must be refused like this and leave every table as it was. */
export async function expectRefused(
  person: Person,
  file: unknown,
  status: number,
  code: string,
  fields: Record<string, string> = {},
): Promise<void> {
  const before = await everything();
  expectRefusal(await send(person, file), status, code, fields);
  expect(await everything()).toEqual(before);
}

/** Takes somebody off this server, as if their file came from another one. */
export async function removeAll({ user }: Person): Promise<void> {
  await deleteUser(database(), user);
}
