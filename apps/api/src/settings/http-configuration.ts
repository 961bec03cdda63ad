import { Invalid } from '@plumbline/event-store';
import { isIP } from 'node:net';

/** The proxies in front of the server: none, how many, or their addresses. */
export type TrustProxy = false | number | readonly string[];

const KNOWN_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

/** `EXPLORER`: on or off; undefined leaves it to what is served. */
export function explorerOf(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (text === 'on' || text === 'off') return text === 'on';
  throw new Invalid(`EXPLORER must be on or off; it is "${text}".`);
}

/** `TRUST_PROXY`: off, how many proxies, or their addresses. "All" is not offered: callers could lie. */
export function trustProxyOf(text: string): TrustProxy {
  if (text === 'off') return false;
  if (/^[1-9]$/.test(text)) return Number(text);
  const networks = text.split(',').map((part) => part.trim());
  if (networks.every(isNetwork)) return networks;
  throw new Invalid(
    `TRUST_PROXY must be off, the number of proxies (1 to 9), or their addresses with commas; it is "${text}".`,
  );
}

/** `ORIGINS`: the addresses of the pages as browsers see them, with commas. */
export function originsOf(text: string): readonly string[] {
  const origins = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const wrong = origins.find((part) => !URL.canParse(part) || new URL(part).origin !== part);
  if (wrong === undefined) return origins;
  throw new Invalid(`ORIGINS must be addresses like https://ledger.example; one is "${wrong}".`);
}

/** `REQUESTS_PER_MINUTE`: how much one caller may ask. */
export function rateOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Invalid(`REQUESTS_PER_MINUTE must be a whole number above zero; it is "${text}".`);
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  if (KNOWN_NETWORKS.includes(text)) return true;
  if (more.length > 0 || !isIP(address)) return false;
  return (
    bits === undefined ||
    (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(address) === 4 ? 32 : 128))
  );
}
