import { seen, seenIn, type Visible } from './visible';
import { gatesSeen } from './visible-gates';
import { decisionsSeen, stakeholdersSeen } from './visible-people';
import { readinessSeen } from './visible-readiness';
import { risksSeen } from './visible-risks';

const goal = seen('goals { id text version amendments { text } }');
const milestone = seenIn(
  'milestones',
  'status slipDays suspendedReason moves { days reason } claims { claimedOn differs }',
);
const commitment = seenIn(
  'commitments',
  'status overdue reasonDemanded reason reworks renegotiations acceptanceOverdue awaiting confidence',
);
const reliability = seen(
  'reliability(from: "2000-01-01", until: "2199-12-31") { id: performer n kept tooFew shown }',
);
const measure = (id: string, what: string, at: string, printed: Visible['printed']) =>
  seen(
    `measure(id: "${id}") { stale movement pairsWith gap definitions { version } series { correctedFrom } claims { differs } }`,
  )(what, `measure.${at}`, printed);
const benefit = (id: string, what: string, at: string, printed: Visible['printed']) =>
  seen(
    `benefit(id: "${id}") { class status attainment realisedToDate permanentOwner promise { status } forecast { statements { forecastOn } } }`,
  )(what, `benefit.${at}`, printed);

/** What is wrong at Harborview, slice by slice: what a look at the demo must show. */
export const visibleProblems: Readonly<Record<string, readonly Visible[]>> = {
  programs: [
    goal(
      'A goal that was pinned',
      'goals.#goal-2.text',
      'A complete chart within 24 hours of discharge',
    ),
    goal('has faded through two amendments', 'goals.#goal-2.amendments.length', 2),
    goal('Another one has become a goal of the go-live', 'goals.#goal-4.version', 2),
  ],
  milestones: [
    milestone('go-live', 'The go-live has moved twice', 'moves.length', 2),
    milestone('go-live', 'by 75 days', 'slipDays', 75),
    milestone('integrated-test-2', 'A gate is overdue', 'status', 'overdue'),
    milestone('benefit-reports', 'The reports for the benefits are overdue', 'status', 'overdue'),
    milestone('patient-portal', 'The portal is suspended', 'status', 'suspended'),
    milestone(
      'core-build',
      'The vendor prints another day for the build',
      'claims.0.differs',
      true,
    ),
    milestone('super-users', 'Another claim agrees', 'claims.1.differs', false),
  ],
  commitments: [
    commitment('benefit-report-tools', 'A promise of the vendor is overdue', 'overdue', true),
    commitment('benefit-report-tools', 'without a reason', 'reasonDemanded', true),
    commitment('benefit-report-tools', 'last reported with great confidence', 'confidence', 8),
    commitment('payer-tests', 'Another one is overdue, with its reason', 'reason', 'vendorDefect'),
    commitment('index-rules', 'New terms were agreed in time', 'renegotiations', 1),
    commitment('bill-hold', 'New terms are asked for', 'status', 'renegotiating'),
    commitment('encoder-interface', 'The customer was not satisfied at first', 'reworks', 1),
    commitment('late-charges', 'A request is not answered', 'status', 'requested'),
    commitment('late-charges', 'by the vendor', 'awaiting', 'aldermoor'),
    commitment(
      'super-user-curriculum',
      'A completion waits for its customer',
      'acceptanceOverdue',
      true,
    ),
    commitment('release-of-nurses', 'A request was declined', 'status', 'declined'),
    commitment('remote-coders', 'A promise was revoked', 'status', 'revoked'),
    reliability('Promises of the vendor that fell due', 'reliability.#aldermoor.n', 8),
    reliability('are enough to show a reliability', 'reliability.#aldermoor.tooFew', false),
    reliability('Those of the consultancy are too few', 'reliability.#tessaly.tooFew', true),
  ],
  measures: [
    measure('prescribing-errors', 'A measure is stale', 'stale', true),
    measure('delinquent-charts', 'A definition was changed', 'definitions.length', 2),
    measure(
      'scanning-backlog',
      'A claim of the board report does not follow',
      'claims.0.differs',
      true,
    ),
    measure('training-passed', 'A claim has another denominator', 'claims.0.differs', true),
    measure('duplicate-records', 'A claim agrees', 'claims.0.differs', false),
    measure('coder-productivity', 'Productivity is better', 'movement', 'better'),
    measure('coder-productivity', 'and paired', 'pairsWith', 'coding-accuracy'),
    measure('coding-accuracy', 'with a quality that is worse', 'movement', 'worse'),
  ],
  benefits: [
    benefit('less-transcription', 'A benefit is on track', 'status', 'onTrack'),
    benefit('less-transcription', 'in cash', 'class', 'cashable'),
    benefit('faster-release', 'Another one is on track', 'status', 'onTrack'),
    benefit('faster-release', 'in time set free', 'class', 'nonCashable'),
    benefit('faster-bills', 'A benefit is off track', 'status', 'offTrack'),
    benefit('legacy-systems-off', 'A benefit is at risk', 'status', 'atRisk'),
    benefit(
      'legacy-systems-off',
      'its forecast was stated three times',
      'forecast.statements.length',
      3,
    ),
    benefit('legacy-systems-off', 'and its owner ends with the program', 'permanentOwner', false),
    benefit('safer-prescribing', 'A benefit is without fresh figures', 'status', 'noData'),
    benefit('fewer-readmissions', 'A promise was accepted by nobody', 'promise.status', 'open'),
    benefit('more-visits', 'A promise was rejected', 'status', 'rejected'),
    benefit('no-shows', 'A benefit was accepted and never profiled', 'status', 'noData'),
    benefit('documentation-burden', 'A dis-benefit is outside its band', 'status', 'offTrack'),
    benefit('documentation-burden', 'and costs to date, in USD', 'realisedToDate', -51_600),
    benefit('fewer-duplicates', 'A benefit is verified', 'status', 'realised'),
    benefit('fewer-denials', 'A benefit is off track', 'status', 'offTrack'),
  ],
  gates: gatesSeen,
  readiness: readinessSeen,
  risks: risksSeen,
  stakeholders: stakeholdersSeen,
  decisions: decisionsSeen,
};
