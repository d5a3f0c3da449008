"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import type { FormReader } from "@/components/forms/form-reader";
import { controlClass, Field } from "@/components/ui/field";
import { useListbox } from "@/components/ui/use-listbox";
import { api } from "@/lib/client/api";
import { useDebouncedValue } from "./use-debounced-value";

/** A glance at the clients added last; a letter or two finds every other one. */
const CLIENTS_SHOWN = 6;

/** The visible field holds a name; the hidden one holds the id of the client chosen by it. */
const fieldName = "clientId";
const chosenName = "clientId.chosen";

/** Chooses a client by part of the name; until something is typed, it offers those added last. */
export function ClientChoice({
  error,
  required = false,
  onLeave,
}: {
  error: ReactNode;
  required?: boolean;
  onLeave: () => void;
}) {
  const t = useTranslations("commandPalette");
  const common = useTranslations("common");
  const id = useId();
  const listId = `${id}-list`;
  const optionId = (client: { id: string }) => `${id}-${client.id}`;
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const { clients, sought, failed, none } = useClients(chosen === null ? typed.trim() : "");
  const shown = open && clients.length > 0;
  const listbox = useListbox({ ids: shown ? clients.map(optionId) : [], eager: sought, listId });

  function choose(client: { id: string; name: string }) {
    setChosen(client.id);
    setTyped(client.name);
    setOpen(false);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "ArrowDown" && !open) return setOpen(true);
    if (event.key !== "Escape" || !shown) return listbox.field.onKeyDown(event);
    // Only the list closes; the dialog stays open until the next Escape.
    event.preventDefault();
    setOpen(false);
  }

  /** Leaving the field chooses the client that was found for the typed text. */
  function onBlur() {
    const found = clients.find((client) => optionId(client) === listbox.active);
    if (shown && sought && found) choose(found);
    setOpen(false);
  }

  return (
    <Field
      id={id}
      label={t("client")}
      aside={required ? undefined : common("optional")}
      error={error}
      hint={failed ? t("clientsFailed") : none ? <NoClients onLeave={onLeave} /> : t("clientHint")}
    >
      {(attributes) => (
        <div className="relative">
          <input type="hidden" name={chosenName} value={chosen ?? ""} />
          <input
            {...listbox.field}
            {...attributes}
            name={fieldName}
            type="text"
            spellCheck={false}
            aria-required={required}
            value={typed}
            onFocus={() => setOpen(chosen === null)}
            onBlur={onBlur}
            onChange={(event) => {
              setChosen(null);
              setTyped(event.target.value);
              setOpen(true);
              listbox.reset();
            }}
            onKeyDown={onKeyDown}
            className={controlClass}
          />
          <div
            id={listId}
            role="listbox"
            aria-label={t("client")}
            hidden={!shown}
            className="absolute inset-x-0 top-full z-10 mt-1 max-h-64 overflow-y-auto rounded-control border border-control bg-surface p-1"
          >
            {clients.map((client) => (
              <button
                key={client.id}
                type="button"
                {...listbox.option(optionId(client))}
                onClick={() => choose(client)}
                className="flex min-h-11 w-full cursor-pointer items-center gap-3 rounded-control px-3 py-1 text-start aria-selected:bg-sunk md:min-h-10"
              >
                <span className="truncate">{client.name}</span>
                <span className="truncate text-small text-muted">{client.organisation}</span>
              </button>
            ))}
          </div>
        </div>
      )}
    </Field>
  );
}

/** The chosen client's id, or the typed name that matches nobody; null where the field is empty. */
export function readClient(typed: FormReader): string | null {
  return typed.choice(chosenName) ?? typed.choice(fieldName);
}

/** The clients that match a name; `sought` is true once they match the current text. */
function useClients(name: string) {
  const settled = useDebouncedValue(name);
  const query = useQuery({
    ...api.clients.list.queryOptions({ input: { limit: CLIENTS_SHOWN, ...(settled === "" ? {} : { q: settled }) } }),
    placeholderData: keepPreviousData,
  });
  const clients = query.data?.items ?? [];
  const answered = query.data !== undefined && !query.isPlaceholderData;
  return {
    clients,
    sought: settled !== "" && settled === name && answered,
    failed: query.isError,
    none: answered && clients.length === 0,
  };
}

function NoClients({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations("commandPalette");
  const locale = useLocale();
  return (
    <>
      {t("noClients")}{" "}
      <a href={`/${locale}/clients/new`} onClick={onLeave} className="underline underline-offset-4">
        {t("addClient")}
      </a>
    </>
  );
}
