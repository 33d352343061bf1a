/** Faults of markdown. */
export const markdownKinds = {} as const;
