import type { z } from "zod/mini";
import type { recordSchemas } from "@/lib/contract/records";
import { eachResource, type Resource } from "@/lib/domain/resources";
import { records } from "../records/records";
import { os } from "./implementer";
import { answerRecords, type Operations, type UseCases } from "./record-handlers";

/** The five operations of every kind of record, answered by the kind's use-cases. */
export const recordRouter = eachResource<{ [R in Resource]: ReturnType<typeof answer<R>> }>((resource) =>
  answer(resource),
);

function answer<R extends Resource>(resource: R) {
  const operations: OperationsOfAll = os;
  const useCases: UseCasesOfAll = records;
  return answerRecords<Taken<R, "list">, Taken<R, "create">, Taken<R, "patch">, Page<R>, Shown<R>, Answers<R>>(
    operations[resource],
    useCases[resource],
  );
}

/** What an operation is called with, once its schema has read it. */
type Taken<R extends Resource, Schema extends "list" | "create" | "patch"> = z.output<
  (typeof recordSchemas)[R][Schema]
>;

/** What a use-case gives back, before the schema of the answer drops what is nobody's business. */
type Shown<R extends Resource> = z.input<(typeof recordSchemas)[R]["row"]>;
type Page<R extends Resource> = { items: Shown<R>[]; nextCursor: string | null };

type Answers<R extends Resource> = {
  [Verb in keyof UseCases<0, 0, 0, 0, 0>]: ReturnType<(typeof os)[R][Verb]["handler"]>;
};

type OperationsOfAll = {
  [R in Resource]: Operations<Taken<R, "list">, Taken<R, "create">, Taken<R, "patch">, Page<R>, Shown<R>, Answers<R>>;
};
type UseCasesOfAll = {
  [R in Resource]: UseCases<Taken<R, "list">, Taken<R, "create">, Taken<R, "patch">, Page<R>, Shown<R>>;
};
