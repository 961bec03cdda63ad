import { useSites, useStakeholders } from './choice-lists';
import { describe } from './described';
import { begins, choice, day, longText, more, one, optional, several, text } from './fields';
import { gateForms } from './gates.forms';
import { newId } from './new-id';
import { achieveMilestoneDocument } from './plan/achieve-milestone.document';
import { adoptPlanDocument } from './plan/adopt-plan.document';
import { moveGoLiveDocument } from './plan/move-go-live.document';
import {
  useGoLives,
  useMilestones,
  useMilestonesAhead,
  useMilestonesOnHold,
  useTemplates,
  useTemplateVersions,
  useWaves,
} from './plan/names';
import { planMilestoneDocument } from './plan/plan-milestone.document';
import { recordAchievementClaimDocument } from './plan/record-achievement-claim.document';
import { rescheduleMilestoneDocument } from './plan/reschedule-milestone.document';
import { resumeMilestoneDocument } from './plan/resume-milestone.document';
import { suspendMilestoneDocument } from './plan/suspend-milestone.document';

const words = 'log-plan';

/** The forms about the plan: its milestones, its go-live, and its gates. */
export const planForms = [
  describe(
    words,
    rescheduleMilestoneDocument,
    { id: one(useMilestonesAhead), to: day(), reason: longText() },
    { everyday: true },
  ),
  describe(
    words,
    achieveMilestoneDocument,
    { id: one(useMilestonesAhead), evidence: optional(text()), on: optional(day()) },
    { everyday: true },
  ),
  ...gateForms,
  describe(
    words,
    moveGoLiveDocument,
    { to: day(), reason: longText(), goLive: optional(one(useGoLives)) },
    { everyday: true },
  ),
  describe(words, suspendMilestoneDocument, { id: one(useMilestonesAhead), reason: longText() }),
  describe(words, resumeMilestoneDocument, { id: one(useMilestonesOnHold), reason: longText() }),
  describe(words, recordAchievementClaimDocument, {
    id: one(useMilestones),
    claimedOn: day(),
    claimant: text(),
  }),
  describe(words, planMilestoneDocument, {
    name: text(),
    kind: choice('milestoneKind'),
    plannedOn: day(),
    owner: optional(one(useStakeholders)),
    site: more(optional(one(useSites))),
    wave: more(optional(one(useWaves))),
    dependsOn: more(optional(several(useMilestones))),
    id: more(begins(text(), newId)),
  }),
  describe(words, adoptPlanDocument, {
    template: one(useTemplates),
    templateVersion: one(useTemplateVersions),
    goLiveOn: day(),
    site: more(optional(one(useSites))),
    wave: more(optional(one(useWaves))),
    prefix: more(optional(text())),
  }),
];
