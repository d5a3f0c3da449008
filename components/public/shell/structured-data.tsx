import { headers } from "next/headers";
import { scriptText } from "./script-text";

/**
 * The structured data of a page (JSON-LD), in a script element that does not run. It has the nonce like every other,
 * and no text in it can end it.
 */
export async function StructuredData({ data }: { data: object }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <script type="application/ld+json" nonce={nonce}>
      {scriptText(data)}
    </script>
  );
}
