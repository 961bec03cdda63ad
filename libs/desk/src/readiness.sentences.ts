import type { Answer, ReadinessEvents, TrainingEvents } from '@plumbline/readiness';
import { because, notable, routine, urgent, type Sentences, type Told } from './sentence';

const ANSWER: Readonly<Record<Answer, string>> = {
  met: 'met',
  partly: 'met in part',
  notMet: 'not met',
  notApplicable: 'not applicable',
};

/** Readiness and training, as an executive would read it. */
export const readinessSentences: Sentences<ReadinessEvents & TrainingEvents> = {
  WorkflowBlocked: ({ workflow, reason, site }, told) =>
    urgent(`${workflowOf(workflow, told)}${at(site, told)} is blocked${because(reason)}`),
  WorkflowUnblocked: ({ workflow, reason, site }, told) =>
    notable(
      `${workflowOf(workflow, told)}${at(site, told)} is no longer blocked${because(reason)}`,
    ),
  PackAdopted: ({ name, site, workflows }, told) =>
    notable(`${name} was adopted${at(site, told)}: ${workflows.length} workflows.`),
  WorkflowAdded: ({ name, site }, told) => routine(`${name} was added${at(site, told)}.`),
  ItemAdded: ({ text, workflow }, told) =>
    routine(`${workflowOf(workflow, told)} has one more item: ${text}`),
  ItemAttested: ({ workflow, item, answer, site }, told) => {
    const what = `${told.name('item', `${workflow}/${item}`)} (${workflowOf(workflow, told)}${at(site, told)})`;
    return routine(`${what} was attested as ${ANSWER[answer]}.`);
  },
  EvidenceExpired: ({ workflow, item, site }, told) =>
    notable(
      `The evidence for ${told.name('item', `${workflow}/${item}`)} (${workflowOf(workflow, told)}${at(site, told)}) has expired.`,
    ),
  TrainingDefined: ({ audience, required, site }, told) =>
    routine(`${required} of ${audience}${at(site, told)} are required to be trained.`),
  TrainingRecorded: ({ audience, required, passed, requiredBefore, site, reason }, told) => {
    const said = `${passed} of ${required} of ${audience}${at(site, told)} have passed`;
    if (required === requiredBefore) return routine(`${said}.`);
    return notable(`${said}; ${requiredBefore} were required before${because(reason)}`);
  },
};

function at(site: string | undefined, { name }: Told): string {
  return site === undefined ? '' : ` at ${name('site', site)}`;
}

function workflowOf(workflow: string, { name }: Told): string {
  return name('workflow', workflow);
}
