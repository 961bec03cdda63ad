import { Refused } from '@plumbline/event-sourcing';
import { clinical } from './clinical.data';
import { compliance } from './compliance.data';
import { emram } from './emram.data';
import { himWorkflows } from './him-workflows.data';
import { own } from './own.data';
import type { Pack } from './pack';
import { technical } from './technical.data';

/** Every version of every pack. */
export const packs: readonly Pack[] = [himWorkflows, clinical, technical, compliance, emram, own];

/** The pack of that name and version; the refusal names those that there are. */
export function packOf(id: string, version: number): Pack {
  const versions = packs.filter((pack) => pack.id === id);
  if (versions.length === 0) {
    const known = [...new Set(packs.map((pack) => pack.id))].join(', ');
    throw new Refused(`There is no pack "${id}"; there are ${known}.`);
  }
  const found = versions.find((pack) => pack.version === version);
  if (found) return found;
  const known = versions.map((pack) => pack.version).join(', ');
  throw new Refused(`The pack "${id}" has no version ${version}; it has ${known}.`);
}
