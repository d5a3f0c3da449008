import { NotFoundNotice } from "@/components/shell/not-found-notice";
import { readerLocale } from "@/lib/i18n/reader";

/** The page shown after `notFound()`, in the language of the address or else the reader's. */
export default async function NotFound() {
  return <NotFoundNotice locale={await readerLocale()} />;
}
