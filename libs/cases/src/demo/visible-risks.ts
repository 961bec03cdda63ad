import { seen, seenIn, type Visible } from './visible';

const flag = seenIn(
  'flags',
  'status overdue signals confidential raisedBy outsideScope owed appeal { upheld } triage { outcome }',
);
const scores =
  'status realisedOn scores { inherent { score band } current { score band } target { score } }';
const risk = seenIn('risks', scores);
const issue = seenIn('issues', scores);
const figures = seen('flagFigures { overdue becameIssues rejectedPct }');

/** What was raised, and what became of it. */
export const risksSeen: readonly Visible[] = [
  flag('charts-not-found', 'A warning from outside its scope', 'outsideScope', true),
  flag('charts-not-found', 'was rejected', 'status', 'rejected'),
  flag('charts-not-found', 'its appeal was dismissed', 'appeal.upheld', false),
  figures('and it came true', 'flagFigures.becameIssues', 1),
  flag('labels-unreadable', 'Nobody has heard another one in time', 'overdue', true),
  flag('night-shift-left-out', 'One is confidential', 'confidential', true),
  flag('night-shift-left-out', 'and says what two have seen', 'signals', 2),
  flag('nights-without-super-users', 'the other of them was', 'status', 'merged'),
  flag('nights-without-super-users', 'raised by a role', 'raisedBy', 'Nurse manager'),
  flag('claims-rejected', 'A closure was refused; owed is to', 'owed', 'decide'),
  flag('allergies-hidden', 'A danger to patients is', 'status', 'closed'),
  risk('coders-leave', 'A risk began at', 'scores.inherent.score', 16),
  risk('coders-leave', 'and stands higher, at', 'scores.current.score', 20),
  risk('coders-leave', 'which is', 'scores.current.band', 'extreme'),
  risk('identity-proofing', 'A risk is open without any score', 'status', 'open'),
  issue(
    'archive-not-searchable',
    'A risk has happened; its score was',
    'scores.inherent.score',
    12,
  ),
  issue('claims-late', 'An issue is at', 'scores.current.score', 16),
];
