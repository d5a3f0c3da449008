import { createInterface } from "node:readline";
import { refusalOf } from "../api/answer";
import { workOutMix } from "../progress/own-mix";
import { workOutMonths } from "../progress/own-months";
import { workOut } from "../progress/progress";
import { readPage } from "../records/crud";
import { findRecords } from "../search/search";
import type { Outcome, Question } from "./large-account";

/**
 * The child process that answers questions which need all records of a large account: a question arrives as a line of
 * JSON, its outcome leaves as another. It ends when the parent closes its input or is gone.
 */
async function main(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(await attempt(JSON.parse(line)))}\n`);
  }
}

async function attempt(question: Question): Promise<Outcome> {
  try {
    return { answer: await answerOf(question) };
  } catch (error) {
    const { code, retryAfter } = refusalOf(error);
    return { code, retryAfter };
  }
}

function answerOf(question: Question): Promise<unknown> {
  switch (question.name) {
    case "progress-summary":
      return workOut(question.owner, question.asOf);
    case "search":
      return findRecords(question.owner, question, question.locale);
    case "own-mix":
      return workOutMix(question.owner, question.today);
    case "own-months":
      return workOutMonths(question.owner, question.asOf);
    case "list":
      return readPage(question.owner, question.resource, question.params);
  }
}

void main();
