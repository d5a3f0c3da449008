/**
 * The rungs of the income leap, lowest first. They are in a file of their own because the dashboard needs none of the
 * other lists.
 */
export const stages = ["foundation", "tool-user", "system-builder", "product-owner", "platform-maker"] as const;
