declare const answer: unique symbol;
declare const variables: unique symbol;

/** A query or mutation of a page: the id by which the server knows its text, and what it answers. */
export interface Document<Answer, Variables> {
  readonly id: string;
  readonly name: string;
  readonly [answer]?: Answer;
  // A method, so that a document may stand for one of which the variables are not looked at.
  [variables]?(given: Variables): void;
}

/** Variables as a document declares them, and nothing beside. */
export type Exact<Variables extends { [name: string]: unknown }> = {
  [Name in keyof Variables]: Variables[Name];
};
