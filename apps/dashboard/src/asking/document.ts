declare const answer: unique symbol;
declare const variables: unique symbol;

/** A query or mutation of a page: the id by which the server knows its text, and what it answers. */
export interface Document<Answer, Variables> {
  readonly id: string;
  readonly name: string;
  readonly [answer]?: Answer;
  readonly [variables]?: (given: Variables) => void;
}
