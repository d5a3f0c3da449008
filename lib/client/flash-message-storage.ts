/** Where a flash message is stored. Raise the figure when its form changes: an open tab may outlive an update. */
export const place = "leap.flash.1";

/** Whether a note was left, for pages that load what shows it only then. */
export function hasFlashMessage(): boolean {
  try {
    return sessionStorage.getItem(place) !== null;
  } catch {
    return false;
  }
}
