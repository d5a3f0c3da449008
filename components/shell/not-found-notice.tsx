import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/domain/kinds";
import { notFound } from "@/lib/i18n/messages/not-found";
import { Failure, FailurePage } from "./failure";

/** Says that there is nothing at this address, and leads back to the start. */
export function NotFoundNotice({ locale }: { locale: Locale }) {
  const words = notFound[locale];
  return (
    <FailurePage>
      <Failure title={words.title} text={words.text}>
        <ButtonLink href={`/${locale}`}>{words.home}</ButtonLink>
      </Failure>
    </FailurePage>
  );
}
