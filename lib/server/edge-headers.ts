/*
 * What the edge of the server's process tells the app about a request. Headers of these names are taken from every request
 * that comes in, so that nobody else can say it. This file imports nothing: the edge is run without a loader.
 */

/** Under which key the body waits to be read. */
export const bodyHeader = "x-leap-body";

/** Why the request is refused before anything looks at it: an error code, and the address it was for. */
export const refusedHeader = "x-leap-refused";

/** What all of them begin with. */
export const ownHeaders = "x-leap-";

/** The address that answers a refused request. */
export const refusedPath = "/refused";
