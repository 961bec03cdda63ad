import { ViewsAway } from './views-away';

/** Nobody answers at the address, or the line was cut. */
const SYSTEM = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/**
 * Lost connections (08), refused sign-ins (28), broken-off transactions (25P03, 40), a database that
 * is not there (3D), too many connections (53300), and a server that stops or starts (57P).
 */
const SQL_STATE = /^(08...|28...|25P03|40...|3D000|53300|57P..)$/;

/** What the driver says without any code. */
const SAID =
  /^Connection terminated|not queryable|^timeout e(xpired|xceeded when trying to connect)/;

/** An error of the driver; as `ViewsAway` where the same may work in a moment. */
export function nameAway(error: unknown): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const away = SYSTEM.has(code) || SQL_STATE.test(code) || SAID.test(message);
  return away ? new ViewsAway(error) : error;
}
