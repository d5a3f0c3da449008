import { Failure } from "@/components/shell/failure";
import { ButtonLink } from "@/components/ui/button";
import { failure } from "@/lib/i18n/messages/failure";
import { readerLocale } from "@/lib/i18n/reader";

/** The 404 page, in the language of the address or else the reader's. */
export default async function NotFound() {
  const locale = await readerLocale();
  const words = failure[locale];
  return (
    <Failure title={words.notFoundTitle} text={words.notFoundText}>
      <ButtonLink href={`/${locale}`}>{words.home}</ButtonLink>
    </Failure>
  );
}
