import {
  AdoptPack,
  AttestItem,
  BlockWorkflow,
  ExpireEvidence,
  UnblockWorkflow,
} from '@plumbline/readiness';
import { day, recorded, type DemoStep } from './calendar';
import * as answered from './readiness.answers.data';
import type { Answers } from './readiness.answers.data';
import { complianceItems, himItems, technicalItems, type Attested } from './readiness.items.data';
import { trainingSteps } from './training';

const WORDS = { m: 'met', p: 'partly', n: 'notMet', x: 'notApplicable' } as const;
const DAYS_FRESH = 30;
const YEAR = 365;

interface DemoChecklist {
  readonly pack: string;
  readonly site?: string;
  readonly adopted: number;
  /** How many days the evidence counts. */
  readonly counts: number;
  readonly items: readonly Attested[];
  readonly answers: readonly Answers[];
}

const him = { pack: 'him-workflows', adopted: -150, counts: DAYS_FRESH, items: himItems };

const checklists: readonly DemoChecklist[] = [
  { ...him, site: 'main', answers: answered.mainAnswers },
  { ...him, site: 'eastgate', answers: answered.eastgateAnswers },
  { ...him, site: 'millbrook', answers: answered.millbrookAnswers },
  {
    pack: 'technical',
    adopted: -140,
    counts: DAYS_FRESH,
    items: technicalItems,
    answers: answered.technicalAnswers,
  },
  {
    pack: 'compliance-us',
    adopted: -430,
    counts: YEAR,
    items: complianceItems,
    answers: answered.complianceAnswers,
  },
];

function idOf({ pack, site }: DemoChecklist): string {
  return site ? `${pack}-${site}` : pack;
}

function adopted(checklist: DemoChecklist): DemoStep[] {
  const { pack, site, items, answers } = checklist;
  return [
    recorded(checklist.adopted, AdoptPack, { id: idOf(checklist), pack, packVersion: 1, site }),
    ...answers.flatMap((answer) => {
      const said = items.find(({ workflow }) => workflow === answer[0])!;
      return said.items.flatMap((item, place) => attested(checklist, said, item, answer, place));
    }),
  ];
}

/** An item as it was attested, and that its evidence has expired since, on the day on which it did. */
function attested(
  checklist: DemoChecklist,
  { by, shownBy }: Attested,
  item: string,
  [workflow, daysAgo, answers]: Answers,
  place: number,
): DemoStep[] {
  const letter = answers[place] ?? '-';
  if (letter === '-') return [];
  const answer = WORDS[letter as keyof typeof WORDS];
  const about = { id: idOf(checklist), workflow, item };
  const evidence = answer === 'notMet' ? undefined : shownBy;
  const expiresOn = day(checklist.counts - daysAgo);
  const expired = checklist.counts + 1 - daysAgo;
  return [
    recorded(-daysAgo, AttestItem, { ...about, answer, evidence, expiresOn, by }),
    ...(expired < 0 ? [recorded(expired, ExpireEvidence, about)] : []),
  ];
}

const blocks: readonly DemoStep[] = [
  recorded(-60, BlockWorkflow, {
    id: 'him-workflows-main',
    workflow: 'identity-merge',
    by: 'him-director',
    reason: 'A merge does not reach the laboratory system.',
  }),
  recorded(-25, UnblockWorkflow, {
    id: 'him-workflows-main',
    workflow: 'identity-merge',
    by: 'him-director',
    reason: 'The message was mended; a test merge has reached all six systems.',
  }),
  recorded(-18, BlockWorkflow, {
    id: 'him-workflows-eastgate',
    workflow: 'release-of-information',
    by: 'him-director',
    reason: 'Charts that are in the old system only cannot be found and released.',
  }),
];

/** Who is ready and what shows it: mixed, partly expired, and one workflow blocked by HIM. */
export const readinessSteps: readonly DemoStep[] = [
  ...checklists.flatMap(adopted),
  ...blocks,
  ...trainingSteps,
];
