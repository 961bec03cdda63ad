/** An id for what is new, where the API wants one and nobody has a better one. */
export const newId = (): string => crypto.randomUUID();
