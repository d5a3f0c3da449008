"use client";

import { useRef, useState } from "react";
import { useReady } from "@/components/forms/use-ready";
import { Button, ButtonLink } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import type { KeptClaim } from "./save-claim";

/** The button's words; they are passed in, so that the page loads no namespace for them. */
type Words = Readonly<Record<"keep" | "keeping" | "kept" | "open" | "failed", string>>;

/**
 * Saves the claim of the page. The code for that is loaded when somebody is about to press. The id is made once per
 * page, so that pressing again after a lost answer saves one claim and not two. `place` is the page of saved claims.
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
        // The link replaces the button, and takes its focus.
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
  // A failed load is tried again at the press, which reports it.
  load().catch(() => undefined);
}
