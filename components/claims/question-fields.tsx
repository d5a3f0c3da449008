import type { ReactNode } from "react";
import { type ClaimAnswer, type ClaimQuestion, claimAnswers, claimQuestions } from "@/lib/domain/kinds";

/** The words of the questions. The page passes them in, so that the same fields work with scripts and without. */
export type QuestionWords = {
  question: (id: ClaimQuestion) => string;
  hint: (id: ClaimQuestion) => ReactNode;
  answer: (answer: ClaimAnswer) => string;
  /** What is saved now where it was changed elsewhere. */
  now?: (id: ClaimQuestion) => ReactNode;
};

/** The six questions, each with three answers side by side; none is selected where there is no answer. */
export function QuestionFields({
  words,
  nameOf = (id) => id,
  answers,
}: {
  words: QuestionWords;
  /** The name of a question's field in its form. */
  nameOf?: (id: ClaimQuestion) => string;
  answers: Readonly<Partial<Record<string, ClaimAnswer>>>;
}) {
  return claimQuestions.map((id) => (
    <fieldset key={id} aria-describedby={`about-${id}`} className="min-w-0 border-b border-hairline pb-4">
      <legend className="font-semibold">{words.question(id)}</legend>
      <div id={`about-${id}`} className="mt-0.5 grid gap-1 text-small text-muted">
        <p>{words.hint(id)}</p>
        {words.now?.(id) ? <p>{words.now(id)}</p> : null}
      </div>
      <div className="mt-2 flex flex-wrap gap-2">
        {claimAnswers.map((answer) => (
          <label
            key={answer}
            className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-control border border-control bg-surface px-3 hover:border-ink has-checked:border-ink has-checked:bg-sunk md:min-h-10"
          >
            <input
              type="radio"
              name={nameOf(id)}
              value={answer}
              defaultChecked={answers[id] === answer}
              className="size-4 accent-ink"
            />
            {words.answer(answer)}
          </label>
        ))}
      </div>
    </fieldset>
  ));
}
