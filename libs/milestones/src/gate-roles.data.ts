import type { GateRole } from './gate.events';

/**
 * The titles under which each role is known, in small letters: a stakeholder holds a role if a part of
 * the role on its record is one of these. Version 1; own proposal, to be edited where titles differ.
 */
export const gateRoleTitles: Readonly<Record<GateRole, readonly string[]>> = {
  executiveSponsor: ['executive sponsor', 'sponsor'],
  cio: ['cio', 'chief information officer'],
  cmio: ['cmio', 'chief medical information officer'],
  cno: ['cno', 'chief nursing officer'],
  cfo: ['cfo', 'chief financial officer'],
  himDirector: ['him director', 'director of him', 'health information management director'],
  revenueCycleDirector: ['revenue cycle director', 'revenue-cycle director'],
  privacyOfficer: ['privacy officer', 'security officer', 'privacy/security officer'],
  programDirector: ['program director', 'programme director', 'pmo'],
  conversionLead: ['conversion lead', 'data conversion lead'],
  trainingLead: ['training lead', 'director of training'],
  operationsOwner: ['operations owner', 'department owner', 'operational owner'],
  benefitOwner: ['benefit owner'],
};

/** The roles that a role text stands for: "CIO, executive sponsor" are two. */
export function titlesIn(role: string | undefined): GateRole[] {
  const said = (role ?? '').toLowerCase();
  const parts = [said, ...said.split(/[,;&()]|\band\b/)].map((part) => part.trim());
  const roles = Object.keys(gateRoleTitles) as GateRole[];
  return roles.filter((each) => gateRoleTitles[each].some((title) => parts.includes(title)));
}
