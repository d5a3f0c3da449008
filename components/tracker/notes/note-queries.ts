import { api } from "@/lib/client/api";

/** One note. */
export const oneNote = (id: string) => api.notes.read.queryOptions({ input: { id } });
