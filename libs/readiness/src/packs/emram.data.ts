import type { WorkflowWords } from '../readiness.events';
import { high, type Pack } from './pack';

const THREE_YEARS = 1096;
const MODEL = 'EMR Adoption Model of 2005 (biomed.exalogics.com; sambuz.com criteria update)';

function stage(number: number, ...criteria: readonly [string, string][]): WorkflowWords {
  return {
    id: `stage-${number}`,
    name: `Stage ${number}`,
    source: MODEL,
    evidenceAsked:
      number < 6 ? 'Answers of the survey' : 'Evidence as asked for the validation visit',
    items: criteria.map(([id, text]) => high(id, text, MODEL)),
  };
}

/** The classic content of the adoption model, without percentages: those could not be confirmed. */
export const emram: Pack = {
  id: 'emram',
  version: 1,
  name: 'EMRAM stages',
  source: `${MODEL}; every criterion of a stage and of all below it; valid for three years`,
  evidenceDays: THREE_YEARS,
  workflows: [
    stage(
      1,
      ['laboratory', 'The laboratory system is installed'],
      ['radiology', 'The radiology system is installed'],
      ['pharmacy', 'The pharmacy system is installed'],
    ),
    stage(
      2,
      ['repository', 'A clinical data repository is fed'],
      ['vocabulary', 'A controlled vocabulary is in use'],
      ['decision-support', 'There is rudimentary clinical decision support'],
      ['exchange', 'The repository can exchange health information'],
    ),
    stage(
      3,
      ['nursing', 'Nurses document electronically, with flow sheets'],
      ['error-checking', 'Decision support checks orders for errors'],
      ['images', 'Images can be seen outside radiology'],
    ),
    stage(
      4,
      ['order-entry', 'Clinicians enter orders themselves'],
      ['protocols', 'Decision support follows clinical protocols'],
    ),
    stage(5, ['closed-loop', 'Medication is administered in a closed loop']),
    stage(
      6,
      ['physicians', 'Physicians document in structured form'],
      ['decision-support', 'Decision support is full'],
      ['images', 'All images are in the archive'],
    ),
    stage(
      7,
      ['complete', 'The electronic record is complete'],
      ['exchange', 'Summaries of care are exchanged as structured documents'],
      ['warehouse', 'A data warehouse serves analysis'],
      ['continuity', 'Emergency and ambulatory care share the record'],
    ),
  ],
};
