import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NewNote } from "@/components/tracker/notes/new-note";
import { NoteList } from "@/components/tracker/notes/note-list";
import { NoteSearch } from "@/components/tracker/notes/note-search";
import { RefreshedByCapture } from "@/components/tracker/notes/refreshed-by-capture";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { todayOf } from "@/lib/server/owner";
import { notesOfPage } from "@/lib/server/pages/notes-of-page";
import { requireOwner } from "@/lib/server/pages/page-owner";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "notes")("title") };
}

/**
 * The owner's notes, latest day first. The server renders the list, so a search and older notes have addresses of
 * their own.
 */
export default async function NotesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const owner = await requireOwner(locale, `/${locale}/notes`);
  const query = await searchParams;
  const page = (await notesOfPage(owner, query, locale)) ?? notFound();
  const { items, nextCursor, q } = page;
  const t = translator(locale, "notes");
  const isFirst = query.cursor === undefined;
  const isEmpty = items.length === 0 && q === "" && isFirst;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <RefreshedByCapture />
      <div className="grid max-w-3xl gap-10">
        {q === "" && isFirst ? (
          <TextsInBrowser locale={locale} namespaces={["common", "errors", "notes"]}>
            <QueryProvider>
              <NewNote today={todayOf(owner)} />
            </QueryProvider>
          </TextsInBrowser>
        ) : null}
        {isEmpty ? (
          <EmptyState title={t("emptyTitle")}>{t("emptyWhy")}</EmptyState>
        ) : (
          <Section title={t("list")}>
            <div className="mb-4">
              <NoteSearch locale={locale} q={q} />
            </div>
            {items.length === 0 ? (
              <p className="border-y border-hairline py-4 text-muted">{t("noMatch", { text: q })}</p>
            ) : (
              <NoteList locale={locale} notes={items} />
            )}
            <div className="mt-4 flex flex-wrap gap-3">
              {nextCursor ? (
                <ButtonLink href={`/${locale}/notes?${olderThan(q, nextCursor)}`} variant="secondary">
                  {t("older")}
                </ButtonLink>
              ) : null}
              {q !== "" || !isFirst ? (
                <ButtonLink href={`/${locale}/notes`} variant="quiet">
                  {q === "" ? t("newest") : t("searchEnd")}
                </ButtonLink>
              ) : null}
            </div>
          </Section>
        )}
      </div>
    </>
  );
}

function olderThan(q: string, cursor: string): URLSearchParams {
  return new URLSearchParams(q === "" ? { cursor } : { q, cursor });
}
