import { FormReader } from "@/components/forms/form-reader";

/** The reader of a form with these fields, as a browser would send them. */
export function filled(fields: Readonly<Record<string, string>>): FormReader {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return new FormReader(data);
}
