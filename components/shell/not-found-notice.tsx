import { ButtonLink } from "@/components/ui/button";
import { textIn } from "@/lib/catalog/text";
import type { TextPair } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { notFound } from "@/lib/i18n/messages/not-found";
import { Failure, FailurePage } from "./failure";

/** Says that there is nothing at this address, lists the pages in `near`, and links to the start. */
export function NotFoundNotice({
  locale,
  near = [],
}: {
  locale: Locale;
  /** Pages with a similar address, by their path after the language. */
  near?: readonly { path: string; name: TextPair }[];
}) {
  const words = notFound[locale];
  return (
    <FailurePage>
      <Failure title={words.title} text={words.text}>
        {near.length > 0 ? (
          <nav aria-label={words.near} className="mb-4">
            <p>{words.near}</p>
            <ul>
              {near.map(({ path, name }) => (
                <li key={path}>
                  <a
                    href={`/${locale}${path}`}
                    className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
                  >
                    {textIn(name, locale)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        <ButtonLink href={`/${locale}`}>{words.home}</ButtonLink>
      </Failure>
    </FailurePage>
  );
}
