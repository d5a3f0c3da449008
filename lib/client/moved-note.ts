import type { Moved } from "@/lib/domain/what-moved";
import { place } from "./moved-note-place";

/** What was done and what it moved; `moved` is null where that could not be asked. */
export type MovedNote = { readonly did: "saved" | "trashed"; readonly moved: Moved | null };

/** Leaves a note for the page one goes to next, a full load of it included. */
export function leaveNote(note: MovedNote): void {
  inMemory = note;
  try {
    sessionStorage.setItem(place, JSON.stringify(note));
  } catch {
    // Storage may be switched off or full: moving on without a full load keeps the note in memory.
  }
}

/** The note that was left, or null; it stays until it is dropped, so that a page one only passes through cannot lose it. */
export function noteLeft(): MovedNote | null {
  if (inMemory) return inMemory;
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? "null");
    return isNote(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Takes the note away once it has been shown. */
export function dropNote(): void {
  inMemory = null;
  try {
    sessionStorage.removeItem(place);
  } catch {
    // Then nothing was stored either.
  }
}

let inMemory: MovedNote | null = null;

function isNote(value: unknown): value is MovedNote {
  return typeof value === "object" && value !== null && "did" in value && "moved" in value;
}
