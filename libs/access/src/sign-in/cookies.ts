import { parseCookie, stringifySetCookie } from 'cookie';

/** The cookie of a session. The prefix makes browsers refuse it from any other host or path. */
export const SESSION_COOKIE = '__Host-plumbline';

/** One cookie of a request. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  return header === undefined ? undefined : parseCookie(header)[name];
}

/**
 * A cookie that no script can read and no other site can send along in the background. `Lax` and not
 * `Strict`, for the way back from a provider comes from another site.
 */
export function keepCookie(name: string, value: string, seconds?: number): string {
  return stringifySetCookie({
    name,
    value,
    maxAge: seconds,
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    path: '/',
  });
}

/** Makes the browser forget a cookie. */
export function dropCookie(name: string): string {
  return keepCookie(name, '', 0);
}
