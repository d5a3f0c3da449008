/**
 * Tells the page beneath the dialog that a record was captured. The two have query clients of their own and know nothing
 * of each other, so the window carries the word.
 */
export function tellCaptured(): void {
  window.dispatchEvent(new Event(name));
}

/** Calls `listener` after every capture; returns what ends that. */
export function onCaptured(listener: () => void): () => void {
  window.addEventListener(name, listener);
  return () => window.removeEventListener(name, listener);
}

const name = "leap:captured";
