import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { createAuditTrail, type AuditTable } from './audit.table';
import { createAttempts, type AttemptRow } from './sign-in/attempts.table';
import { createCodes, type CodeRow } from './sign-in/codes.table';
import { createHandshakes, type HandshakeRow } from './sign-in/handshakes.table';
import { createInvitations, type InvitationRow } from './sign-in/invitations.table';
import { createPasswords, type PasswordRow } from './sign-in/passwords.table';
import { createSessions, type SessionRow } from './sign-in/sessions.table';
import { createTokenSecrets, type TokenSecretRow } from './sign-in/token-secrets.table';

/** The tables of what leaves no fact or may never be in the log: the audit trail, secrets as hashes. */
export interface AccessTables extends AuditTable {
  attempts: AttemptRow;
  codes: CodeRow;
  handshakes: HandshakeRow;
  invitations: InvitationRow;
  passwords: PasswordRow;
  sessions: SessionRow;
  tokenSecrets: TokenSecretRow;
}

/** The database of secrets; apart from the log, for a log is read, exported and kept for ever. */
export type AccessDatabase = Kysely<AccessTables>;

const TABLES = [
  createAuditTrail,
  createAttempts,
  createCodes,
  createHandshakes,
  createInvitations,
  createPasswords,
  createSessions,
  createTokenSecrets,
];

/** Makes the tables that are missing. */
export async function createAccessTables(access: AccessDatabase): Promise<void> {
  for (const create of TABLES) await create(access);
}

/** Opens the secrets in a SQLite file (or `:memory:`), and makes the tables that are missing. */
export async function openAccessDatabase(file: string): Promise<AccessDatabase> {
  const database = new Database(file);
  database.pragma('busy_timeout = 5000');
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('secure_delete = ON');
  const access: AccessDatabase = new Kysely({ dialect: new SqliteDialect({ database }) });
  await createAccessTables(access);
  return access;
}
