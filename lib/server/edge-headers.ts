/*
 * The headers by which the edge of the server's process passes facts about a request to the app. The edge removes
 * headers of these names from every incoming request, so that nobody else can set them. This file imports nothing:
 * the edge runs without a loader.
 */

/** The key under which the body waits to be read. */
export const bodyHeader = "x-leap-body";

/** Why the edge refuses the request before it is processed: an error code, and the address it was for. */
export const refusedHeader = "x-leap-refused";

/** The prefix of all of them. */
export const ownHeaders = "x-leap-";

/** The address that answers a refused request. */
export const refusedPath = "/refused";
