import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/domain/kinds";
import { failure } from "@/lib/i18n/messages/failure";
import { Failure, FailurePage } from "./failure";

/** Says that there is nothing at this address, and leads back to the start. */
export function NotFoundNotice({ locale }: { locale: Locale }) {
  const words = failure[locale];
  return (
    <FailurePage>
      <Failure title={words.notFoundTitle} text={words.notFoundText}>
        <ButtonLink href={`/${locale}`}>{words.home}</ButtonLink>
      </Failure>
    </FailurePage>
  );
}
