import { isSafeAddress, type ProviderConfiguration } from '@plumbline/access';
import { Invalid } from '@plumbline/event-store';

/** How people sign in, as told from outside: read once, checked at the start. */
export interface SignInConfiguration {
  /** The address under which browsers reach the server; only this machine's where nothing is said. */
  readonly address?: URL;
  readonly localAccounts: boolean;
  readonly provider?: ProviderConfiguration;
}

/** Reads the environment; a wrong value is named with what is expected, and never repeated. */
export function readSignInConfiguration(environment: NodeJS.ProcessEnv): SignInConfiguration {
  const address = publicAddressOf(environment['PLUMBLINE_URL']);
  const provider = providerOf(environment);
  const localAccounts = localAccountsOf(environment['LOCAL_ACCOUNTS']);
  if (provider && !address) {
    throw new Invalid('Set PLUMBLINE_URL, too: the provider must know where to send people back.');
  }
  if (!provider && !localAccounts) {
    throw new Invalid('With LOCAL_ACCOUNTS=off nobody could sign in; set OIDC_ISSUER, too.');
  }
  return { address, localAccounts, provider };
}

/** `PLUMBLINE_URL`: where browsers reach the server. */
export function publicAddressOf(text: string | undefined): URL | undefined {
  if (!text) return undefined;
  const address = URL.canParse(text) ? new URL(text) : undefined;
  const isBare = address?.pathname === '/' && !address.search && !address.hash && !address.username;
  if (address && isBare && isSafeAddress(address)) return address;
  throw new Invalid(
    'PLUMBLINE_URL must be the address of the server without a path, like https://plumbline.hospital.example; ' +
      'http is only for this machine.',
  );
}

function providerOf(environment: NodeJS.ProcessEnv): ProviderConfiguration | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = environment;
  const named = Object.keys(environment).find(
    (name) => name.startsWith('OIDC_') && environment[name],
  );
  if (!issuer) {
    if (named) throw new Invalid(`${named} is set, but not OIDC_ISSUER; set both or none.`);
    return undefined;
  }
  issuerOf(issuer);
  if (!clientId)
    throw new Invalid('Set OIDC_CLIENT_ID to the id that the provider gave to Plumbline.');
  return {
    issuer,
    clientId,
    clientSecret: environment['OIDC_CLIENT_SECRET'] || undefined,
    groupsClaim: environment['OIDC_GROUPS_CLAIM'] || undefined,
    name: environment['OIDC_NAME'] || 'your hospital',
  };
}

/** `OIDC_ISSUER`: the provider's address. */
export function issuerOf(text: string | undefined): string | undefined {
  if (!text || (URL.canParse(text) && isSafeAddress(new URL(text)))) return text || undefined;
  throw new Invalid(
    'OIDC_ISSUER must be the https address of the provider, as its configuration names it.',
  );
}

/** `LOCAL_ACCOUNTS`: whether people may have an account of this server alone. */
export function localAccountsOf(text = 'on'): boolean {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new Invalid('LOCAL_ACCOUNTS must be on or off.');
}
