import { headers } from "next/headers";
import { scriptText } from "./script-text";

/**
 * What a page describes, for programs that read it (JSON-LD), in a script that does not run. It carries the nonce like
 * every other, and no text in it can end it.
 */
export async function StructuredData({ data }: { data: object }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <script type="application/ld+json" nonce={nonce}>
      {scriptText(data)}
    </script>
  );
}
