import type { Row } from "@/db/record-tables";
import type { Locale } from "@/lib/domain/kinds";
import type { Resource } from "@/lib/domain/resources";
import type { RecordType } from "./record-type";
import { recordTypes } from "./record-types";

/** What a reader knows a record of any kind by. */
export function titleOf<R extends Resource>(resource: R, row: Row<R>, locale: Locale): string {
  return titled[resource].title(row, locale);
}

const titled: { readonly [R in Resource]: Pick<RecordType<R>, "title"> } = recordTypes;
