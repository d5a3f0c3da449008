import type { Metadata } from "next";
import { cache } from "react";
import { EditNote } from "@/components/tracker/notes/edit-note";
import { oneNote } from "@/components/tracker/notes/note-queries";
import { NoteSubjectLink } from "@/components/tracker/notes/note-subject-link";
import { PageHeader } from "@/components/ui/page-header";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import type { Locale } from "@/lib/domain/kinds";
import { formats } from "@/lib/i18n/formats";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { subjectOf } from "@/lib/server/pages/notes-of-page";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { recordOfPage } from "@/lib/server/pages/page-record";
import { records } from "@/lib/server/records/records";

type Props = { params: Promise<{ locale: string; id: string }> };

/** The note in the address, read once for the title and the page. */
const noteOfPage = cache(async (locale: Locale, id: string) => {
  const owner = await requireOwner(locale, `/${locale}/notes/${id}`);
  return { owner, one: await recordOfPage(records.notes.read(owner, { id })) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { one } = await noteOfPage(locale, (await params).id);
  return { title: titleOf(locale, one) };
}

/** One note, to read in full and to edit. */
export default async function EditNotePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { owner, one } = await noteOfPage(locale, (await params).id);
  const about = await subjectOf(owner, one, locale);
  return (
    <>
      <PageHeader
        title={titleOf(locale, one)}
        lead={about ? <NoteSubjectLink locale={locale} about={about} /> : undefined}
      />
      <TextsInBrowser locale={locale} namespaces={["common", "errors", "notes"]}>
        <QueryProvider>
          <Hydrated entries={[[oneNote(one.id).queryKey, one]]}>
            <EditNote id={one.id} />
          </Hydrated>
        </QueryProvider>
      </TextsInBrowser>
    </>
  );
}

function titleOf(locale: Locale, { on }: { on: string }): string {
  return translator(locale, "notes")("editTitle", { date: formats(locale).date(on) });
}
