import { flagInputs } from '@plumbline/risks';
import { recorded, type DemoStep } from './calendar';

const { RaiseRedFlag, AcknowledgeFlag, TriageFlag } = flagInputs;

/** Two who do not know of each other say the same, one of them from outside and unnamed. */
const nightShift: readonly DemoStep[] = [
  recorded(-8, RaiseRedFlag, {
    id: 'night-shift-left-out',
    by: 'tessaly-analyst',
    seen: 'The super users of the night shift were taken from the list, and the rate rose.',
    where: 'List of those who are required, Main',
    threatens: 'All staff are trained and proficient by the go-live',
    factor: 'training',
    site: 'main',
    evidence: 'Lists of both weeks: 250 and 205 names',
    category: 'training',
    severity: 'moderate',
    outsideScope: true,
    sureness: 7,
    disclosure: 'confidential',
  }),
  recorded(-7, RaiseRedFlag, {
    id: 'nights-without-super-users',
    by: 'nurse-manager',
    seen: 'At night no unit has a super user any more.',
    threatens: 'All staff are trained and proficient by the go-live',
    factor: 'training',
    site: 'main',
    category: 'training',
    severity: 'moderate',
    outsideScope: false,
    sureness: 9,
    disclosure: 'roleOnly',
  }),
  recorded(-6, AcknowledgeFlag, { id: 'night-shift-left-out', by: 'training' }),
  recorded(-6, AcknowledgeFlag, { id: 'nights-without-super-users', by: 'training' }),
  recorded(-5, TriageFlag, {
    id: 'nights-without-super-users',
    by: 'program-office',
    outcome: 'merged',
    into: 'night-shift-left-out',
  }),
];

/** Nobody has said that it was heard, and its clock has run out. */
const unheard: readonly DemoStep[] = [
  recorded(-13, RaiseRedFlag, {
    id: 'labels-unreadable',
    by: 'him',
    seen: 'The labels of the new printers cannot be read by the scanners of Millbrook.',
    where: 'Registration, Millbrook',
    threatens: 'A complete chart within 24 hours of discharge',
    factor: 'technical',
    site: 'millbrook',
    category: 'infrastructure',
    severity: 'low',
    outsideScope: true,
    sureness: 6,
    disclosure: 'named',
  }),
];

/** The flags that wait for an answer. */
export const flagsOpen: readonly DemoStep[] = [...nightShift, ...unheard];
