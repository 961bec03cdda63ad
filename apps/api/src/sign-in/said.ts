import { Invalid } from '@plumbline/event-store';
import type { Request } from 'express';

const LONGEST = 4_000;

/** One field of what was sent, as text. */
export function said(request: Request, field: string): string {
  const value: unknown = (request.body as Record<string, unknown> | undefined)?.[field];
  if (value === undefined) return '';
  if (typeof value === 'string' && value.length <= LONGEST) return value;
  throw new Invalid(`${field} must be a text of at most ${LONGEST} characters.`);
}

/** What was typed into a field, to be shown in it again; never in a sentence. */
export function typed(request: Request, field: string): string | undefined {
  const value: unknown = (request.body as Record<string, unknown> | undefined)?.[field];
  return typeof value === 'string' ? value.slice(0, 254) : undefined;
}

/** One parameter of the address, as text. */
export function asked(request: Request, name: string): string {
  const value = request.query[name];
  return typeof value === 'string' && value.length <= LONGEST ? value : '';
}

/** Where to go on: a path on this server, whatever was asked for. */
export function localPath(wanted: string): string {
  const isLocal = /^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) && !wanted.startsWith('/auth/');
  return isLocal && !wanted.includes('\\') ? wanted : '/';
}
