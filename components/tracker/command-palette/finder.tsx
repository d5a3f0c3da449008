"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useId, useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import type * as z from "zod/mini";
import { recordAddress } from "@/components/tracker/records/record-address";
import { Icon } from "@/components/ui/icon";
import { useListbox } from "@/components/ui/use-listbox";
import { api } from "@/lib/client/api";
import type { searchOutput } from "@/lib/contract/search";
import { formats } from "@/lib/i18n/formats";
import { type CaptureKind, captureKinds } from "./capture-kind";
import { isMeant, usePlaces } from "./places";
import { useDebouncedValue } from "./use-debounced-value";

/** The API's limit for a search; a longer text is writing, not searching. */
const MAX_SEARCH = 200;

/** A record as a search returns it. */
type Found = z.output<typeof searchOutput>["items"][number];

/** The id prefix of options that need no answer from the server. */
const KNOWN_AT_ONCE = "place-";

/** A group of options under a heading; `href` leads to a page, `press` runs an action here. */
type Group = { title: string; options: Option[] };
type Option = { id: string; label: ReactNode; detail?: string; end?: string } & (
  | { href: string; press?: undefined }
  | { href?: undefined; press: () => void }
);

/**
 * The search field with the list below it: pages by name at once, records as soon as the server has answered, and the
 * typed text as the beginning of a new record.
 */
export function Finder({
  onCapture,
  onLeave,
}: {
  onCapture: (kind: CaptureKind, text: string) => void;
  /** Called after a link was followed, which may lead to a place on this very page. */
  onLeave: () => void;
}) {
  const t = useTranslations("commandPalette");
  const [typed, setTyped] = useState("");
  const text = typed.trim();
  const { found, looking, failed } = useFound(text);
  const groups = useGroups({ text, found, onCapture });
  const options = groups.flatMap((group) => group.options);
  const listId = useId();
  // Before the records are there, Enter would choose whatever happens to be first.
  const certain = !looking || options[0]?.id.startsWith(KNOWN_AT_ONCE) === true;
  const listbox = useListbox({ ids: options.map(({ id }) => id), eager: certain, listId });

  return (
    <>
      <input
        {...listbox.field}
        type="text"
        enterKeyHint="go"
        spellCheck={false}
        aria-label={t("field")}
        placeholder={t("placeholder")}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          listbox.reset();
        }}
        className="min-h-14 w-full border-b border-hairline bg-surface ps-4 focus:border-ink pe-14 text-base/normal text-ink outline-none placeholder:text-muted"
      />
      <p role="status" className="sr-only">
        {text === "" ? null : looking ? t("searching") : t("results", { count: options.length })}
      </p>
      <div className="min-h-0 overflow-y-auto overscroll-contain p-2">
        {failed ? (
          <p role="alert" className="px-3 py-2 text-small text-danger">
            {t("searchFailed")}
          </p>
        ) : null}
        {text !== "" && !looking && !failed && found.length === 0 ? (
          <p className="px-3 py-2 text-small text-muted">{t("notFound", { text })}</p>
        ) : null}
        <div id={listId} role="listbox" aria-label={t("title")}>
          {groups.map((group, at) => (
            <OptionGroup key={group.title} id={`${listId}-${at}`} title={group.title}>
              {group.options.map((option) => (
                <OptionLine key={option.id} option={option} attributes={listbox.option(option.id)} onLeave={onLeave} />
              ))}
            </OptionGroup>
          ))}
        </div>
      </div>
    </>
  );
}

/** The records that contain the text. While a longer text is searched, the previous results stay. */
function useFound(text: string) {
  const settled = useDebouncedValue(text);
  const asked = settled !== "" && settled.length <= MAX_SEARCH;
  const { data, isFetching, isError, isPlaceholderData } = useQuery({
    ...api.search.find.queryOptions({ input: { q: settled } }),
    enabled: asked,
    placeholderData: keepPreviousData,
  });
  const found = text === "" || !asked ? [] : (data?.items ?? []);
  return {
    found,
    looking: text !== settled || (asked && isFetching && (isPlaceholderData || !data)),
    failed: asked && isError,
  };
}

function useGroups({
  text,
  found,
  onCapture,
}: {
  text: string;
  found: readonly Found[];
  onCapture: (kind: CaptureKind, text: string) => void;
}): Group[] {
  const t = useTranslations("commandPalette");
  const places = usePlaces().filter(({ shown, name, also }) =>
    text === "" ? shown === "always" : isMeant(text, `${name} ${also}`),
  );
  const meant = captureKinds.filter((kind) => isMeant(text, `${t(`capture.${kind}`)} ${t(`captureAlso.${kind}`)}`));
  const others = captureKinds.filter((kind) => !meant.includes(kind));
  const recordOption = useRecordOption();
  return [
    {
      title: t("group.capture"),
      options: meant.map((kind) => captureOption(`${KNOWN_AT_ONCE}capture-${kind}`, kind, "")),
    },
    {
      title: t("group.places"),
      options: places.map(({ id, href, name }) => ({ id: `${KNOWN_AT_ONCE}${id}`, href, label: name })),
    },
    { title: t("group.found"), options: found.map(recordOption) },
    {
      title: t("group.captureAs", { text: shortened(text) }),
      options: others.map((kind) => captureOption(`as-${kind}`, kind, text)),
    },
  ].filter(({ options }) => options.length > 0);

  function captureOption(id: string, kind: CaptureKind, prefill: string): Option {
    return {
      id,
      label: (
        <span className="inline-flex items-center gap-2">
          <Icon name="plus" className="text-muted" />
          {t(`capture.${kind}`)}
        </span>
      ),
      press: () => onCapture(kind, prefill),
    };
  }
}

function useRecordOption(): (found: Found) => Option {
  const t = useTranslations("records.one");
  const locale = useLocale();
  const { date } = formats(locale);
  return (found) => ({
    id: `found-${found.id}`,
    href: recordAddress(locale, found),
    label: found.title,
    detail: [t(found.resource), found.detail].filter(Boolean).join(" · "),
    end: found.on === null ? undefined : date(found.on),
  });
}

/** A heading has room for a few words. */
function shortened(text: string): string {
  const letters = [...text];
  return letters.length > 24 ? `${letters.slice(0, 24).join("")}…` : text;
}

function OptionGroup({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <fieldset aria-labelledby={id} className="min-w-0 not-first:mt-2">
      <div id={id} role="presentation" className="px-3 py-1.5 text-small font-semibold text-muted">
        {title}
      </div>
      {children}
    </fieldset>
  );
}

function OptionLine({
  option: { label, detail, end, href, press },
  attributes,
  onLeave,
}: {
  option: Option;
  attributes: ReturnType<ReturnType<typeof useListbox>["option"]>;
  onLeave: () => void;
}) {
  const content = (
    <>
      <span className="grid min-w-0 flex-1 text-start">
        <span className="truncate">{label}</span>
        {detail ? <span className="truncate text-small text-muted">{detail}</span> : null}
      </span>
      {end ? <span className="shrink-0 text-small text-muted tabular-nums">{end}</span> : null}
    </>
  );
  return href === undefined ? (
    <button type="button" {...attributes} onClick={press} className={optionLine}>
      {content}
    </button>
  ) : (
    <a {...attributes} href={href} onClick={onLeave} className={optionLine}>
      {content}
    </a>
  );
}

const optionLine =
  "flex min-h-11 w-full cursor-pointer items-center gap-4 rounded-control px-3 py-1.5 aria-selected:bg-sunk";
