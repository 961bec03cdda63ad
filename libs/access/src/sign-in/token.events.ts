/** What a token may do. */
export type TokenAccess = 'read' | 'readWrite';

/** The facts of an API token; stored for good: add, never change. The secret is never among them. */
export type TokenEvents = {
  TokenIssued: {
    account: string;
    name: string;
    access: TokenAccess;
    /** The one program that it reaches; all of the account's where nothing is said. */
    program?: string;
    expiresOn: string;
  };
  TokenRevoked: { reason: string };
};
