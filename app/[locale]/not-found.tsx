import { NotFoundNotice } from "@/components/shell/not-found-notice";
import { readerLocale } from "@/lib/i18n/reader";

/** What a page shows that calls `notFound()`, in the language of the address or else the reader's. */
export default async function NotFound() {
  return <NotFoundNotice locale={await readerLocale()} />;
}
