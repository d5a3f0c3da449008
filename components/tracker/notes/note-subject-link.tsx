import { type Addressed, recordAddress } from "@/components/tracker/records/record-address";
import type { Locale, NoteAboutKind } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** A link to the record a note is about, by its title where it has one. */
export function NoteSubjectLink({
  locale,
  about,
}: {
  locale: Locale;
  about: Addressed & { kind: NoteAboutKind; title: string };
}) {
  const t = translator(locale, "notes");
  const what = t(`kind.${about.kind}`);
  return (
    <a
      href={recordAddress(locale, about)}
      className="relative inline-flex min-h-11 max-w-full items-center text-small text-muted underline underline-offset-4 hover:text-ink md:min-h-9"
    >
      <span className="truncate">
        {about.title ? t("about", { what, title: about.title }) : t("aboutUntitled", { what })}
      </span>
    </a>
  );
}
