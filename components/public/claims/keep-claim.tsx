"use client";

import { useRef, useState } from "react";
import { useReady } from "@/components/forms/use-ready";
import { Button, ButtonLink } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import type { KeptClaim } from "./save-claim";

/** The button's words; they come as they are, so that the page carries no texts of its own. */
type Words = Readonly<Record<"keep" | "keeping" | "kept" | "open" | "failed", string>>;

/**
 * Keeps the claim of the page. What that takes is loaded when somebody is about to press; the id is made once a page, so
 * that pressing again after a lost answer keeps one claim and not two. `place` is where kept claims are.
 */
export function KeepClaim({ claim, place, words }: { claim: KeptClaim; place: string; words: Words }) {
  const ready = useReady();
  const id = useRef<string | undefined>(undefined);
  const [pending, setPending] = useState(false);
  const [kept, setKept] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function keep() {
    setPending(true);
    setRefusal(null);
    try {
      const { keepClaim } = await load();
      const answer = await keepClaim(claim, { id: id.current });
      id.current = answer.id;
      if (answer.kept) setKept(answer.id);
      else setRefusal(answer.refusal ?? words.failed);
    } catch {
      setRefusal(words.failed);
    } finally {
      setPending(false);
    }
  }

  return (
    <div className="grid justify-items-start gap-2 sm:justify-items-end">
      {kept !== null ? (
        // It takes the place of the button, and with it the focus.
        <ButtonLink ref={(link) => link?.focus()} href={`${place}/${kept}`} variant="secondary">
          {words.open}
        </ButtonLink>
      ) : (
        <Button
          pending={pending}
          disabled={!ready}
          className="disabled:opacity-100"
          onPointerEnter={soon}
          onFocus={soon}
          onClick={keep}
        >
          {pending ? words.keeping : words.keep}
        </Button>
      )}
      <FormStatus>{kept !== null ? words.kept : null}</FormStatus>
      <FormStatus failed>{refusal}</FormStatus>
    </div>
  );
}

const load = () => import("./save-claim");

function soon() {
  // What fails now is tried again at the press, which says so.
  load().catch(() => undefined);
}
