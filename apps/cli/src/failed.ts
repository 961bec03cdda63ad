/** What was asked for was done, and the result is no good; the sentence says which. */
export class Failed extends Error {}
