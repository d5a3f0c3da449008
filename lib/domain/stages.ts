/** The rungs of the income leap, lowest first; the order is the ladder. Apart from the other lists, because the dashboard needs no more of them. */
export const stages = ["foundation", "tool-user", "system-builder", "product-owner", "platform-maker"] as const;
