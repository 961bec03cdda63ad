import type { Role } from '../app/pages';
import { addSiteDocument } from './admin/add-site.document';
import { amendGoalDocument } from './admin/amend-goal.document';
import { closeProgramDocument } from './admin/close-program.document';
import { giveVoicesDocument } from './admin/give-voices.document';
import { grantRoleDocument } from './admin/grant-role.document';
import { mapGroupDocument } from './admin/map-group.document';
import { newId, useGoals, useGroups, useMembers } from './admin/names';
import { planWaveDocument } from './admin/plan-wave.document';
import { removeMemberDocument } from './admin/remove-member.document';
import { renameSiteDocument } from './admin/rename-site.document';
import { revokeRoleDocument } from './admin/revoke-role.document';
import { setDecisionRightsDocument } from './admin/set-decision-rights.document';
import { unmapGroupDocument } from './admin/unmap-group.document';
import { useSites, useStakeholders } from './choice-lists';
import { describe } from './described';
import { choice, longText, one, optional, several, text } from './fields';
import { handedOverForms } from './handed-over.forms';
import { installationForms } from './installation.forms';

const words = 'log-admin';

/** The forms about who takes part, and as what. */
const memberForms = [
  describe(words, grantRoleDocument, {
    id: one(useMembers),
    role: choice<Role>('role'),
    sites: optional(several(useSites)),
  }),
  describe(words, revokeRoleDocument, {
    id: one(useMembers),
    role: choice<Role>('role'),
    reason: longText(),
  }),
  describe(words, giveVoicesDocument, {
    id: one(useMembers),
    voices: several(useStakeholders),
    reason: longText(),
  }),
  describe(words, removeMemberDocument, { id: one(useMembers), reason: longText() }),
  describe(words, mapGroupDocument, {
    issuer: text(),
    group: text(),
    role: choice<Role>('role'),
    sites: optional(several(useSites)),
  }),
  describe(words, unmapGroupDocument, { id: one(useGroups), reason: longText() }),
];

/** The forms about the program itself. */
const programForms = [
  describe(words, amendGoalDocument, { goal: one(useGoals), text: longText(), reason: longText() }),
  describe(words, addSiteDocument, { name: text(), id: newId('site') }),
  describe(words, renameSiteDocument, { id: one(useSites), name: text(), reason: longText() }),
  describe(words, planWaveDocument, { name: text(), sites: several(useSites), id: newId('wave') }),
  describe(words, setDecisionRightsDocument, {
    matter: text(),
    role: text(),
    note: optional(text()),
  }),
  describe(words, closeProgramDocument, { reason: longText() }),
];

/** The forms of those who look after a program and after the installation. */
export const adminForms = [
  ...handedOverForms,
  ...memberForms,
  ...programForms,
  ...installationForms,
];
