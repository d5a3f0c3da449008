import type { ProgressChange } from "@/lib/domain/progress-change";
import { place } from "./flash-message-storage";

/** What was done and what that changed; `change` is null where that could not be asked. */
export type FlashMessage = { readonly did: "saved" | "trashed"; readonly change: ProgressChange | null };

/** Leaves a message for the next page, which may be a full page load. */
export function leaveFlashMessage(note: FlashMessage): void {
  inMemory = note;
  try {
    sessionStorage.setItem(place, JSON.stringify(note));
  } catch {
    // Storage may be switched off or full: in memory the message survives navigation without a full load.
  }
}

/** The message, or null. It stays until it is dropped, so that a page on the way to another cannot lose it. */
export function flashMessageLeft(): FlashMessage | null {
  if (inMemory) return inMemory;
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? "null");
    return isFlashMessage(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Removes the message once it has been shown. */
export function dropFlashMessage(): void {
  inMemory = null;
  try {
    sessionStorage.removeItem(place);
  } catch {
    // Storage that fails here has not stored the message either.
  }
}

let inMemory: FlashMessage | null = null;

function isFlashMessage(value: unknown): value is FlashMessage {
  return typeof value === "object" && value !== null && "did" in value && "change" in value;
}
