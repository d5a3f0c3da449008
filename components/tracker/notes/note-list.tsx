import { Rows } from "@/components/ui/rows";
import type { Day } from "@/lib/domain/day";
import type { Locale } from "@/lib/domain/kinds";
import { formats } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { NoteSubjectLink } from "./note-subject-link";

type Shown = { id: string; on: Day; text: string; about: Parameters<typeof NoteSubjectLink>[0]["about"] | null };

/** Notes by day, each with links to its edit page and to its subject. */
export function NoteList({ locale, notes }: { locale: Locale; notes: readonly Shown[] }) {
  const t = translator(locale, "notes");
  const { date } = formats(locale);
  return (
    <Rows aria-label={t("list")}>
      {notes.map(({ id, on, text, about }) => (
        <li
          key={id}
          className="relative grid gap-x-6 border-b border-hairline py-2.5 hover:bg-sunk sm:grid-cols-[8.5rem_1fr]"
        >
          <span className="py-0.5 text-muted tabular-nums">{date(on)}</span>
          <div className="grid min-w-0 justify-items-start">
            <a
              href={`/${locale}/notes/${id}`}
              className="line-clamp-6 py-0.5 whitespace-pre-line after:absolute after:inset-0"
            >
              {text}
            </a>
            {about ? <NoteSubjectLink locale={locale} about={about} /> : null}
          </div>
        </li>
      ))}
    </Rows>
  );
}
