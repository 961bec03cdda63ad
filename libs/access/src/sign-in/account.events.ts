/** The facts of an account; stored for good: add, never change. */
export type AccountEvents = {
  AccountOpened: { name: string; email: string };
  AccountRenamed: { name: string };
  AccountDisabled: { reason: string };
  AccountEnabled: { reason?: string };
  AdministratorNamed: { reason?: string };
  AdministratorDismissed: { reason: string };
  /** Signing in asks for no code any more; the person's sessions end. */
  CodeDropped: { reason: string };
  /** From now on this identity at a provider is the account, whatever its e-mail address becomes. */
  IdentityLinked: { issuer: string; subject: string };
  IdentityUnlinked: { issuer: string; subject: string; reason: string };
};
