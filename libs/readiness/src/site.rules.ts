import { Refused } from '@plumbline/event-sourcing';

/** What must be known of a program before something is begun at one of its sites. */
export interface KnownSites {
  readonly sites: readonly string[];
}

/** Refuses a site that the program does not have. */
export function assertSite(site: string | undefined, { sites }: KnownSites): void {
  if (site === undefined || sites.includes(site)) return;
  const known = sites.length > 0 ? `it has ${sites.join(', ')}` : 'it has none yet';
  throw new Refused(`The program has no site "${site}", ${known}; add it with AddSite.`);
}
