/** Where a flash message is stored. Raise the figure when its form changes: an open tab may outlive an update. */
export const place = "leap.flash.1";

/** Whether there is a flash message, so that a page can load the code that shows it only then. */
export function hasFlashMessage(): boolean {
  try {
    return sessionStorage.getItem(place) !== null;
  } catch {
    return false;
  }
}
