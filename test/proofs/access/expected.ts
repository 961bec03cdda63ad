/**
 * Who may what, kept apart from the tables of rights: what the proof compares the product with. It is a
 * closed world: a command, a way in, a field or a type that is missing here is a mismatch. How it came
 * about, and where it once differed from the tables, is told in docs/decisions/access.md. One letter for
 * each role, at its place; a dot where the role may not.
 *
 * S sponsor, C CIO, P program manager, H HIM director, D physician lead, B benefit owner, A consultant
 * (adviser), V vendor, L site lead, U auditor, R who looks after the installation.
 */

/** Commands. `own`: anyone for the own account; `site`: only at the own sites; `speaks`: as oneself. */
export const COMMANDS = `
# programs
charterProgram            . . . . . . . . . . R
# The goals are what was promised to the program: who answers for it, and its office, reword them.
amendGoal                 S . P . . . . . . . .
# Sites, waves and who decides what are how the program is set up; the three who lead it do that.
addSite                   S C P . . . . . . . .
renameSite                S C P . . . . . . . .
planWave                  S C P . . . . . . . .
setDecisionRights         S C P . . . . . . . .
# Closing ends the reviews of benefits; only the one who is answerable for those may.
closeProgram              S . . . . . . . . . .
# the installation
openAccount               . . . . . . . . . . R
linkIdentity              . . . . . . . . . . R
renameAccount             . . . . . . . . . . R
disableAccount            . . . . . . . . . . R
enableAccount             . . . . . . . . . . R
nameAdministrator         . . . . . . . . . . R
dismissAdministrator      . . . . . . . . . . R
unlinkIdentity            . . . . . . . . . . R
# A token acts as its account: one’s own business, and that of who looks after accounts.
issueToken                . . . . . . . . . . R  own
dropCode                  . . . . . . . . . . R
revokeToken               . . . . . . . . . . R  own
# members
# Who takes part is the program office’s and the sponsor’s; an administrator must be able to help out.
inviteMember              S . P . . . . . . . R
giveVoices                S . P . . . . . . . R
grantRole                 S . P . . . . . . . R
revokeRole                S . P . . . . . . . R
removeMember              S . P . . . . . . . R
makeInvitationLink        S . P . . . . . . . R
mapGroup                  S . P . . . . . . . R
unmapGroup                S . P . . . . . . . R
# stakeholders
registerStakeholder       S C P . . . . . . . .
withdrawStakeholder       S C P . . . . . . . .
# What is in it for someone, and what one concedes, only the one concerned can say.
stateWiifm                S C P H D B A V L . .  speaks
agreeConcession           S C P H D B A V L . .  speaks
# commitments
# A commitment is a conversation of two: anyone may be one of them, each only in the own name.
requestCommitment         S C P H D B A V L . .
offerCommitment           S C P H D B A V L . .
promise                   S C P H D B A V L . .
decline                   S C P H D B A V L . .
counterOffer              S C P H D B A V L . .
acceptCounter             S C P H D B A V L . .
acceptOffer               S C P H D B A V L . .
declineOffer              S C P H D B A V L . .
deferReply                S C P H D B A V L . .
withdrawRequest           S C P H D B A V L . .
reportConfidence          S C P H D B A V L . .
requestRenegotiation      S C P H D B A V L . .
agreeRenegotiation        S C P H D B A V L . .
refuseRenegotiation       S C P H D B A V L . .
revokePromise             S C P H D B A V L . .
giveReason                S C P H D B A V L . .
declareComplete           S C P H D B A V L . .
declareSatisfied          S C P H D B A V L . .
declareDissatisfied       S C P H D B A V L . .
cancelCommitment          S C P H D B A V L . .
# The one with authority over both; the new performer must promise anew.
reassignCommitment        S . . . . . . . . . .
# milestones and gates
# The plan is kept by the office; the sponsor decides about it at gates.
adoptPlan                 . C P . . . . . . . .
planMilestone             . C P . . . . . . . .
rescheduleMilestone       . C P . . . . . . . .
suspendMilestone          . C P . . . . . . . .
resumeMilestone           . C P . . . . . . . .
# Whoever of the house did the work says so, for the own site; advisers and vendors do not.
achieveMilestone          S C P H D B . . L . .  site
# A claim is not a fact: an adviser may bring one from elsewhere.
recordAchievementClaim    S C P H D B A . L . .
# The day moves for everyone: the executive, the CIO or the office says it.
moveGoLive                S C P . . . . . . . .
# HIM takes part in what a gate asks, or it is bypassed again.
prepareGate               . C P H . . . . . . .
addCriterion              . C P H . . . . . . .
# The house assesses itself; who advises or sells does not.
assessCriterion           S C P H D B . . L . .
# Accepting a known gap is for those who lead a part of the program.
approveWorkaround         S C P H D . . . . . .
expireWorkaround          S C P H D . . . . . .
# Consultants and vendors never vote; HIM does.
castVote                  S C P H D B . . L . .
changeVote                S C P H D B . . L . .
# The executive is the final approver; the CIO decides where that is given away.
decideGate                S C . . . . . . . . .
# Against the gate only the executive, with a written reason that stays.
overrideGate              S . . . . . . . . . .
reconveneGate             S C P . . . . . . . .
closeCondition            S C P H D B . . L . .
# readiness
# What readiness asks is set by HIM and the office.
adoptPack                 . C P H . . . . . . .  site
addWorkflow               . C P H . . . . . . .  site
addItem                   . C P H . . . . . . .  site
# Whoever of the house has the evidence, at the own site.
attestItem                S C P H D B . . L . .  site
# The block is HIM’s; where the work is clinical the physicians’, and at a site its lead’s. Never the office’s.
blockWorkflow             . . . H D . . . L . .  site
unblockWorkflow           . . . H D . . . L . .  site
defineTraining            . C P H D . . . . . .  site
recordTraining            S C P H D B . . L . .  site
# risks
# Anyone may raise one, advisers and vendors first of all; the auditor only reads.
raiseRedFlag              S C P H D B A V L . .
# A flag is answered by those who can give it an owner.
acknowledgeFlag           S C P H D . . . . . .
triageFlag                S C P H D . . . . . .
assignOwner               S C P H D . . . . . .
# Owner and raiser go on with a flag by their own voice, whoever they are.
planMitigation            S C P H D B A V L . .
recordMitigation          S C P H D B A V L . .
proposeClosure            S C P H D B A V L . .
refuseClosure             S C P H D B A V L . .
verifyClosure             S C P H D B A V L . .
appealRejection           S C P H D B A V L . .
# A rejection is appealed once, to the executive.
decideAppeal              S . . . . . . . . . .
escalateFlag              S C P H D B A V L . .
# Down only a person may take it, who leads.
deescalateFlag            S C P H D . . . . . .
# An adviser sees risks in other houses first, and scores them; a vendor raises flags.
registerRisk              S C P H D B A . L . .
scoreRisk                 S C P H D B A . L . .
# Who is to take care of a risk, and that it is over, those say who lead.
assignRiskOwner           S C P H D . . . . . .
planRiskMitigation        S C P H D B . . L . .
recordRiskMitigation      S C P H D B . . L . .
realiseRisk               S C P H D B . . L . .
closeRisk                 S C P H D . . . . . .
reopenRisk                S C P H D . . . . . .
# decisions
# Decisions are recorded, waived and reopened by those who take part in deciding.
recordDecision            S C P H D . . . . . .
decideAgain               S C P H D . . . . . .
waiveConsultation         S C P H D . . . . . .
reopenDecision            S C P H D . . . . . .
# measures
# Definitions, baselines and targets: those whom the figure is to judge, and who lead them.
defineMeasure             S C P H D B . . . . .
changeDefinition          S C P H D B . . . . .
acceptBaseline            S C P H D B . . . . .
setTarget                 S C P H D B . . . . .
# Figures come from sites, too.
recordMeasurement         S C P H D B . . L . .
correctMeasurement        S C P H D B . . L . .
recordClaim               S C P H D B A . L . .
# benefits
# What a salesperson promised is written down by who heard it, an adviser among them; not by who sells.
recordPromise             S C P H D B A . . . .
# A promise becomes a benefit when an owner takes it; the heads may name one.
acceptPromise             S C P . . B . . . . .
rejectPromise             S C P . . B . . . . .
# Owner, office and sponsor keep the benefit; those who verify it do not.
profileBenefit            S . P . . B . . . . .
stateForecast             S . P . . B . . . . .
rebaselineBenefit         S . P . . B . . . . .
handOverBenefit           S . P . . B . . . . .
reviewBenefit             S . P . . B . . . . .
retireBenefit             S . P . . B . . . . .
# Verified by someone else than the owner.
verifyRealised            S C P H D . . . . . .
`;

/** The ways in. `signedIn`: also who has no role anywhere. */
export const ROOTS = `
accounts                  . . . . . . . . . . R
me                        S C P H D B A V L U R  signedIn
program                   S C P H D B A V L U R  signedIn
programs                  S C P H D B A V L U R  signedIn
programChanged            S C P H D B A V L U .
tokens                    S C P H D B A V L U R  signedIn
`;

/** What hangs from a program. `asking`: only the five who lead may ask for somebody else's. */
export const PROGRAM_FIELDS = `
id                        S C P H D B A V L U R
name                      S C P H D B A V L U R
purpose                   S C P H D B A V L U R
status                    S C P H D B A V L U R
charteredOn               S C P H D B A V L U R
# From here on it is what is in a program; who looks after the installation does not see it.
currency                  S C P H D B A V L U .
goLiveOn                  S C P H D B A V L U .
goals                     S C P H D B A V L U .
sites                     S C P H D B A V L U R
waves                     S C P H D B A V L U .
decisionRights            S C P H D B A V L U .
# Who takes part: those who invite, the CIO, and who checks or looks after accounts.
members                   S C P . . . . . . U R
groups                    S C P . . . . . . U R
# The trail is for who answers for the program and who checks it, not for its office.
audit                     S C . . . . . . . U R
# Names of parties, to give members a voice; what is in it for them is kept further in.
stakeholder               S C P H D B A V L U R
stakeholders              S C P H D B A V L U R
commitment                S C P H D B A V L U .
commitments               S C P H D B A V L U .
# From here on much is a judgement of the house about itself or its vendors: not for vendors.
reliability               S C P H D B A . L U .
milestones                S C P H D B A V L U .
slip                      S C P H D B A V L U .
planTemplates             S C P H D B A V L U .
gate                      S C P H D B A . L U .
gates                     S C P H D B A . L U .
waveGates                 S C P H D B A . L U .
readiness                 S C P H D B A . L U .
readinessBurnUp           S C P H D B A . L U .
readinessBySite           S C P H D B A . L U .
readinessPacks            S C P H D B A . L U .
expiringEvidence          S C P H D B A . L U .
training                  S C P H D B A . L U .
recovery                  S C P H D B A . L U .
# The own flags are everybody’s; single ones are kept back below.
flag                      S C P H D B A V L U .
flags                     S C P H D B A V L U .
flagFigures               S C P H D B A . L U .
risk                      S C P H D B A . L U .
risks                     S C P H D B A . L U .
issues                    S C P H D B A . L U .
riskBands                 S C P H D B A . L U .
decision                  S C P H D B A . L U .
decisions                 S C P H D B A . L U .
decisionsWithoutHim       S C P H D B A . L U .
measure                   S C P H D B A . L U .
measures                  S C P H D B A . L U .
promises                  S C P H D B A . L U .
benefit                   S C P H D B A . L U .
benefits                  S C P H D B A . L U .
benefitTotals             S C P H D B A . L U .
benefitsAtRisk            S C P H D B A . L U .
alignment                 S C P H D B A . L U .
# Whoever reads something may write it to a file; that they do is kept on the trail.
exported                  S C P H D B A V L U R
# What waits for me, and what changed as far as I may see it, is everyone’s.
desk                      S C P H D B A V L U .  asking
digest                    S C P H D B A V L U .
changes                   S C P H D B A V L U .
history                   S C P H D B A V L U .
`;

/** Types of objects, who may read them where they turn up, and all that they tell. */
export const TYPES = `
Account                   . . . . . . . . . . R  :
  administrator email id identities name openedOn status
LinkedIdentity            . . . . . . . . . . R  : issuer subject
ApiToken                  S C P H D B A V L U R  :
  access account expiresOn id issuedOn lastUsedAt name program revokedFor status
IssuedToken               S C P H D B A V L U R  : id position revision secret
AchievementClaim          S C P H D B A V L U .  : claimant claimedOn differs source
Alignment                 S C P H D B A . L U .  : cells coverage gaps grey index sites status weakest
AlignmentCap              S C P H D B A . L U .  : at reason
AlignmentCell             S C P H D B A . L U .  :
  cap coverage explanation factor fixes name score site status
AlignmentExplanation      S C P H D B A . L U .  : ageDays contribution from indicator value weight
AlignmentGap              S C P H D B A . L U .  : computed declared id name note what
Attestation               S C P H D B A . L U .  :
  answer attestedBy attestedOn evidence expiresOn freshUntil recordedAt source
AuditEntry                S C . . . . . . . U R  :
  about actor at code effectiveOn id kind onBehalfOf record
Baseline                  S C P H D B A . L U .  :
  acceptedBy definitionVersion denominator numerator on reason source value version
Benefit                   S C P H D B A . L U .  :
  annualValue attainment baseline class counting currency dependsOn forecast id latest
  measure owner permanentOwner phase plannedAttainment plannedToDate priceBase promise
  realisedPct realisedToDate realisedToDatePct rebaselines remaining retiredFor reviews
  reviewsOn status statusReason target title verification wholeLifeValue
BenefitAtRisk             S C P H D B A . L U .  :
  benefit class currency drivers least most note priceBase readiness realisedShare
  scheduleFactor target title value
BenefitMeasure            S C P H D B A . L U .  : direction id name unit
BenefitPromise            S C P H D B A . L U .  :
  acceptedBy id madeOn promiser quote rejectedFor source status title unit value
BenefitReview             S C P H D B A . L U .  : by finding last on
BenefitRiskDriver         S C P H D B A . L U .  : factor value
BenefitTotal              S C P H D B A . L U .  : benefits class currency priceBase realised
Change                    S C P H D B A V L U .  :
  actor actorName data effectiveAt id onBehalfOf position reason record recordedAt revision source
  type
Commitment                S C P H D B A V L U .  :
  acceptanceOverdue askedOn awaiting conditions confidence confidenceDue confidences
  customer declarations declaredOn dueOn earlierPromises endedOn firstDueOn id links note
  overdue performer promisedOn reason reasonDemanded reasons renegotiations
  renegotiationsAsked repliedOn replyBy requestedOn reworks satisfiedOn status terms text
CommitmentLink            S C P H D B A V L U .  : kind to
CompletionDeclaration     S C P H D B A V L U .  :
  answeredOn dueOn evidence note on satisfied unmet
Concession                S C P H D B A V L U R  : by change cost id inReturn on returnStatus wiifm
ConsultationWaiver        S C P H D B A . L U .  : by on reason who
Decision                  S C P H D B A . L U .  :
  consulted decidedBy decidedOn himConsulted id missingVoices options outcome outcomes
  question reason recordedBy reopenings right status touches waiver waivers warning
DecisionOutcome           S C P H D B A . L U .  :
  consulted decidedBy decidedOn himConsulted missingVoices outcome reason recordedBy
  version waivers
DecisionReopening         S C P H D B A . L U .  : businessReason by on
DecisionRight             S C P H D B A V L U .  : matter note role
Definition                S C P H D B A . L U .  :
  denominator numerator population reason scale since system text version
DenominatorChange         S C P H D B A . L U .  : from on reason to
Dependency                S C P H D B A . L U .  : critical factor weight
DeskItem                  S C P H D B A V L U .  : dueOn id kind next overdue record text
Digest                    S C P H D B A V L U .  : count groups urgent
DigestGroup               S C P H D B A V L U .  : count heading items
DigestItem                S C P H D B A V L U .  :
  effectiveOn position record recordedAt text urgent
EarlierPromise            S C P H D B A V L U .  :
  askedOn confidences declarations declaredOn dueOn endedOn firstDueOn performer
  promisedOn reasons renegotiations renegotiationsAsked repliedOn reworks satisfiedOn
ExpiringEvidence          S C P H D B A . L U .  :
  attestedBy checklist daysLeft freshUntil item pack site text workflow
Flag                      S C P H D B A V L U .  :
  acknowledgedAt ageDays appeal category closure confidential derivedFrom disclosure
  escalatedTo escalations evidence factor gate goesTo history id level missedAt mitigations
  outsideScope overdue owed owner patientSafety raisedAt raisedBy raisedOn respondBy seen
  severity signals site status sureness threatens triage where
FlagAppeal                S C P H D B A V L U .  : decidedBy decidedOn decision on reason upheld
FlagClosure               S C P H D B A V L U .  :
  delegated proposedOn reason refusal refusedOn verification verifiedOn
FlagEscalation            S C P H D B A V L U .  : at cause down from level reason to
FlagFigures               S C P H D B A . L U .  :
  acknowledgedInTimePct becameIssues medianAgeDays missedSignalPct open overdue raised
  rejectedPct
FlagMitigation            S C P H D B A V L U .  : done dueOn on text
FlagTriage                S C P H D B A V L U .  : by into on outcome reason
Forecast                  S C P H D B A . L U .  : gap stated statement statements trend
Gate                      S C P H D B A . L U .  :
  blocked conditions confidence criteria declared declaredBy declaredOn disagreement dueOn
  frozenAt id missingVotes name overridden overrides result resultReason round site votes
  wave
GateConditionShown        S C P H D B A . L U .  :
  closedBy closedOn dueOn evidence id overdue owner text
GateConfidence            S C P H D B A . L U .  : below6 dissent median range votes
GateCriterionShown        S C P H D B A . L U .  :
  actual assessedOn criticality evidence fact id required status text workaround
GateOverrideShown         S C P H D B A . L U .  : by on reason result
GateVoteChange            S C P H D B A . L U .  : from on reason
GateVoteShown             S C P H D B A . L U .  : changes member on role vote
GateWorkaround            S C P H D B A . L U .  : expiresOn owner text
GivenReason               S C P H D B A V L U .  : note on reason
Goal                      S C P H D B A V L U .  : amendments id pinnedOn text version
GoalWords                 S C P H D B A V L U .  : reason since text
InvitationLink            S C P H D B A V L U R  : expiresAt path
MappedGroup               S C P . . . . . . U R  : group id issuer mappedOn program role sites
Me                        S C P H D B A V L U R  : account administrator commands memberships name readsOnly
Measure                   S C P H D B A . L U .  :
  attainment baseline baselines changePct claims definition definitions direction
  frequencyDays gap id latest latestMeasurement movement name pairsWith series stale
  target targets tolerance unit
MeasureClaim              S C P H D B A . L U .  :
  claimant claimedOn computed decimals difference differs figure id method source value
Measurement               S C P H D B A . L U .  :
  afterBreak correctedFrom correctionReason definitionVersion denominator effectiveAt
  evidence numerator on recordedAt source value
Member                    S C P . . . . . . U R  : email id invitedOn name removedOn roles voices
Milestone                 S C P H D B A V L U .  :
  achievedOn baselineOn claims dependsOn evidence forecastOn goLive id kind moves name
  owner plannedAt site slipDays status statusReason suspended suspendedOn suspendedReason
  wave
MilestoneMove             S C P H D B A V L U .  :
  days effectiveOn from position reason recordedAt to withGoLive
MyMembership              S C P H D B A V L U R  : commands program programName roles voices
PageInfo                  S C P H D B A V L U R  : endCursor hasNextPage
PlanMove                  S C P H D B A V L U .  :
  days effectiveOn from milestone position reason recordedAt to withGoLive
PlanSlip                  S C P H D B A V L U .  : goLiveSlipDays lastGoLiveMove lastMove moves
PositionItem              S C P H D B A V L U R  : id kind side status text
PpcTrend                  S C P H D B A . L U .  : standardDeviation weeks
PlanTemplate              S C P H D B A V L U .  : items template title version
Program                   S C P H D B A V L U R  :
ProgramChanged            S C P H D B A V L U .  : position program types
PromisesOfWeek            S C P H D B A . L U .  : from n ppc until
ReadinessItem             S C P H D B A . L U .  :
  attestedBy attestedOn confirmed criticality evidence expiresOn history id source status
  text
ReadinessPack             S C P H D B A . L U .  :
  evidenceDays id items name source version workflows
ReadinessWorkflow         S C P H D B A . L U .  :
  blockedBy blockedReason blocks checklist citation confirmed evidenceAsked id items
  metric missingEvidence name ownerRole pack score since site source status statusReason
  verifierRole workflow
ReasonCount               S C P H D B A . L U .  : count cumulativeShare reason
Rebaseline                S C P H D B A . L U .  :
  approvedBy baseline on reason target targetOn version
ReadinessOnDay            S C P H D B A . L U .  : done items on
Receipt                   S C P H D B A V L U R  : id position revision
RecordReference           S C P H D B A V L U .  : id kind
Recovery                  S C P H D B A . L U .  :
  baseline current daysToRecover index isQuality measure measuredOn name offBaselineBy
  pairedWith recovered recoveredOn since status unit workflow
Reliability               S C P H D B A . L U .  :
  acceptanceDays calibration firstPassAcceptance kept keptRate lateWarningRate
  medianSlipDays n name performer ppc ppcTrend reasons renegotiationRate replyDays shown
  tooFew
ReportedConfidence        S C P H D B A V L U .  : confidence note on
Risk                      S C P H D B A . L U .  :
  category closedOn closedReason factor from id kind mitigations owner realisation
  realisedOn registeredOn scoreHistory scores site status title
RiskBandRange             S C P H D B A . L U .  : band confirmed from to
RiskBands                 S C P H D B A . L U .  : ranges scale source title
RiskMitigation            S C P H D B A . L U .  : done dueOn on text
RiskScore                 S C P H D B A . L U .  :
  band bandConfirmed by consequence likelihood on rationale scale score which
RiskScores                S C P H D B A . L U .  : current inherent target
RoleGrant                 S C P H D B A V L U R  : role since sites via
Site                      S C P H D B A V L U R  : id name
SiteAlignment             S C P H D B A . L U .  : coverage grey index site status weakest
SiteReadiness             S C P H D B A . L U .  :
  adoptedOn counts id lowestScore name pack packVersion site workflows worst
Stakeholder               S C P H D B A V L U R  :
  concessions id kind name partOf position role since voice warnings wiifm withdrawnOn
StatedForecast            S C P H D B A . L U .  : confidence forecastOn reason statedOn value
StatusCount               S C P H D B A . L U .  : status workflows
Target                    S C P H D B A . L U .  : on reason setOn value version
TermsVersion              S C P H D B A V L U .  :
  agreedOn by conditions dueOn on origin refusedOn text version
Training                  S C P H D B A . L U .  :
  audience denominatorChanges id passRate passRateOfTrained passed recordedOn records
  required site stale trained trainedRate
TrainingRecord            S C P H D B A . L U .  : on passed reason required source trained
ValueOnDay                S C P H D B A . L U .  : on value
Verification              S C P H D B A . L U .  : by note on verdict
Wave                      S C P H D B A V L U .  : id name sites
WaveGate                  S C P H D B A . L U .  : declared name result sites wave worstSite
WaveGateSite              S C P H D B A . L U .  : declared gate result site
WeakestLink               S C P H D B A . L U .  : factor score site
Wiifm                     S C P H D B A V L U R  : by earlier id on text version
WiifmVersion              S C P H D B A V L U R  : by on text version
WorkflowBlock             S C P H D B A . L U .  : by from reason unblockedBy unblockedReason until
WorkflowMetric            S C P H D B A . L U .  :
  benchmark direction measure name pairedWith source unit
`;

/**
 * Single documents: a letter sees it whole, in small it sees a part, a dot sees nothing. Everybody here
 * speaks for the stakeholder "ours"; the site lead is at the site "east" only.
 */
export const DOCUMENTS = `
programs: the own         S C P H D B A V L U R
programs: another         . . . . . . . . . . R
accounts: the own         S C P H D B A V L U R
accounts: another         . . . . . . . . . . R
tokens: the own           S C P H D B A V L U R
tokens: another           . . . . . . . . . . R
members: the own          S C P H D B A V L U R
members: another          S C P . . . . . . U R
commitments: ours         S C P H D B A V L U .
commitments: once ours    S C P H D B A V L U .
commitments: of others    S C P H D . . . . U .
stakeholderReturns: ours      S C P H D B A V L U .
stakeholderReturns: of others S C P H D . . . . U .
stakeholders: ours        S C P H D B A V L U r
stakeholders: part of us  S C P H D B A V L U r
stakeholders: another     S C P H D B a v L U r
flags: ours               S C P H D B A V L U .
flags: ours, confidential S C P H D B A V L U .
flags: ours to own        S C P H D B A V L U .
flags: of others          S C P H D B A . L U .
flags: confidential       s c P h . . . . . u .
flags: at another site    S C P H D B A . . U .
risks: here               S C P H D B A . L U .
risks: at another site    S C P H D B A . . U .
milestones: here          S C P H D B A V L U .
milestones: at another site    S C P H D B A V . U .
gates: here               S C P H D B A . L U .
gates: at another site    S C P H D B A . . U .
checklists: here          S C P H D B A . L U .
checklists: at another site    S C P H D B A . . U .
trainings: here           S C P H D B A . L U .
trainings: at another site     S C P H D B A . . U .
measures: any             S C P H D B A . L U .
promises: any             S C P H D B A . L U .
benefits: any             S C P H D B A . L U .
decisions: any            S C P H D B A . L U .
`;
