import type { ProgressChange } from "@/lib/domain/progress-change";
import { place } from "./flash-message-storage";

/** What was done and what that changed; `change` is null where that could not be asked. */
export type FlashMessage = { readonly did: "saved" | "trashed"; readonly change: ProgressChange | null };

/** Leaves a note for the page one goes to next, a full load of it included. */
export function leaveFlashMessage(note: FlashMessage): void {
  inMemory = note;
  try {
    sessionStorage.setItem(place, JSON.stringify(note));
  } catch {
    // Storage may be switched off or full: moving on without a full load keeps the note in memory.
  }
}

/** The note that was left, or null; it stays until it is dropped, so that a page one only passes through cannot lose it. */
export function flashMessageLeft(): FlashMessage | null {
  if (inMemory) return inMemory;
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? "null");
    return isFlashMessage(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Takes the note away once it has been shown. */
export function dropFlashMessage(): void {
  inMemory = null;
  try {
    sessionStorage.removeItem(place);
  } catch {
    // Then nothing was stored either.
  }
}

let inMemory: FlashMessage | null = null;

function isFlashMessage(value: unknown): value is FlashMessage {
  return typeof value === "object" && value !== null && "did" in value && "change" in value;
}
