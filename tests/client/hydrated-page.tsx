import { type QueryKey, useQuery } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";

/** A page that has read `data` for one key and shows what its component finds under another. */
export function hydratedPage(read: { key: QueryKey; data: string }, shown: QueryKey): string {
  return renderToStaticMarkup(
    <QueryProvider>
      <Hydrated entries={[[read.key, read.data]]}>
        <Shown queryKey={shown} />
      </Hydrated>
    </QueryProvider>,
  );
}

function Shown({ queryKey }: { queryKey: QueryKey }) {
  const { data, isStale } = useQuery<string>({ queryKey, queryFn: () => Promise.reject(new Error("asked")) });
  return (
    <p>
      {data ?? "nothing"}, {isStale ? "to be asked for" : "fresh"}
    </p>
  );
}
