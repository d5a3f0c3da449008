/**
 * Tells the page beneath the dialog that a record was captured. The two have separate query clients, so the message
 * is an event on the window.
 */
export function tellCaptured(): void {
  window.dispatchEvent(new Event(name));
}

/** Calls `listener` after every capture; returns the function that stops it. */
export function onCaptured(listener: () => void): () => void {
  window.addEventListener(name, listener);
  return () => window.removeEventListener(name, listener);
}

const name = "leap:captured";
