import type { MutationName } from './api-names';
import type { Role } from './roles';

/** Who may give a command. */
export interface CommandRight {
  readonly roles: readonly Role[];
  /** An administrator of the installation may, too, in any program. */
  readonly administrator?: true;
  /** Whoever is signed in may, for the own account. */
  readonly own?: true;
  /** A role that is limited to sites may give it only for what is at one of them. */
  readonly atSite?: true;
  /** Where nobody is named in `by`, the record itself is the stakeholder who speaks. */
  readonly recordSpeaks?: true;
}

const leads: readonly Role[] = ['sponsor', 'cio', 'programManager', 'himDirector', 'physicianLead'];
/** Of the health system itself: neither advice nor vendor. */
const house: readonly Role[] = [...leads, 'benefitOwner', 'siteLead'];
const advised: readonly Role[] = [...house, 'consultant'];
const everyone: readonly Role[] = [...advised, 'vendor'];
const office: readonly Role[] = ['programManager', 'cio'];
const heads: readonly Role[] = ['sponsor', 'cio', 'programManager'];
const measurers: readonly Role[] = [...heads, 'himDirector', 'physicianLead', 'benefitOwner'];
const benefitKeepers: readonly Role[] = ['benefitOwner', 'programManager', 'sponsor'];
const readiers: readonly Role[] = ['himDirector', 'programManager', 'cio'];
const memberKeepers = { roles: ['programManager', 'sponsor'], administrator: true } as const;

/**
 * Who may give which command; what has no row nobody may. In whose name a command is given (`by`) must
 * be a voice of the member. Consultants and vendors never vote; only the sponsor overrides a gate.
 */
export const COMMAND_RIGHTS: Readonly<Record<MutationName, CommandRight>> = {
  // programs
  charterProgram: { roles: [], administrator: true },
  amendGoal: { roles: ['sponsor', 'programManager'] },
  addSite: { roles: heads },
  renameSite: { roles: heads },
  planWave: { roles: heads },
  setDecisionRights: { roles: heads },
  closeProgram: { roles: ['sponsor'] },

  // the installation
  openAccount: { roles: [], administrator: true },
  linkIdentity: { roles: [], administrator: true },
  renameAccount: { roles: [], administrator: true },
  disableAccount: { roles: [], administrator: true },
  enableAccount: { roles: [], administrator: true },
  nameAdministrator: { roles: [], administrator: true },
  dismissAdministrator: { roles: [], administrator: true },
  unlinkIdentity: { roles: [], administrator: true },
  dropCode: { roles: [], administrator: true },
  issueToken: { roles: [], administrator: true, own: true },
  revokeToken: { roles: [], administrator: true, own: true },

  // members
  inviteMember: memberKeepers,
  giveVoices: memberKeepers,
  grantRole: memberKeepers,
  revokeRole: memberKeepers,
  removeMember: memberKeepers,
  makeInvitationLink: memberKeepers,
  mapGroup: memberKeepers,
  unmapGroup: memberKeepers,

  // stakeholders
  registerStakeholder: { roles: heads },
  withdrawStakeholder: { roles: heads },
  stateWiifm: { roles: everyone, recordSpeaks: true },
  agreeConcession: { roles: everyone, recordSpeaks: true },

  // commitments: who is customer and who performer is asked by the rules themselves
  requestCommitment: { roles: everyone },
  offerCommitment: { roles: everyone },
  promise: { roles: everyone },
  decline: { roles: everyone },
  counterOffer: { roles: everyone },
  acceptCounter: { roles: everyone },
  acceptOffer: { roles: everyone },
  declineOffer: { roles: everyone },
  deferReply: { roles: everyone },
  withdrawRequest: { roles: everyone },
  reportConfidence: { roles: everyone },
  requestRenegotiation: { roles: everyone },
  agreeRenegotiation: { roles: everyone },
  refuseRenegotiation: { roles: everyone },
  revokePromise: { roles: everyone },
  giveReason: { roles: everyone },
  declareComplete: { roles: everyone },
  declareSatisfied: { roles: everyone },
  declareDissatisfied: { roles: everyone },
  cancelCommitment: { roles: everyone },
  reassignCommitment: { roles: ['sponsor'] },

  // milestones and gates
  adoptPlan: { roles: office },
  planMilestone: { roles: office },
  rescheduleMilestone: { roles: office },
  suspendMilestone: { roles: office },
  resumeMilestone: { roles: office },
  achieveMilestone: { roles: house, atSite: true },
  recordAchievementClaim: { roles: advised },
  moveGoLive: { roles: heads },
  prepareGate: { roles: readiers },
  addCriterion: { roles: readiers },
  assessCriterion: { roles: house },
  approveWorkaround: { roles: leads },
  expireWorkaround: { roles: leads },
  castVote: { roles: house },
  changeVote: { roles: house },
  decideGate: { roles: ['sponsor', 'cio'] },
  overrideGate: { roles: ['sponsor'] },
  reconveneGate: { roles: heads },
  closeCondition: { roles: house },

  // readiness
  adoptPack: { roles: readiers, atSite: true },
  addWorkflow: { roles: readiers, atSite: true },
  addItem: { roles: readiers, atSite: true },
  attestItem: { roles: house, atSite: true },
  blockWorkflow: { roles: ['himDirector', 'physicianLead', 'siteLead'], atSite: true },
  unblockWorkflow: { roles: ['himDirector', 'physicianLead', 'siteLead'], atSite: true },
  defineTraining: { roles: [...readiers, 'physicianLead'], atSite: true },
  recordTraining: { roles: house, atSite: true },

  // risks
  raiseRedFlag: { roles: everyone },
  acknowledgeFlag: { roles: leads },
  triageFlag: { roles: leads },
  assignOwner: { roles: leads },
  planMitigation: { roles: everyone },
  recordMitigation: { roles: everyone },
  proposeClosure: { roles: everyone },
  refuseClosure: { roles: everyone },
  verifyClosure: { roles: everyone },
  appealRejection: { roles: everyone },
  decideAppeal: { roles: ['sponsor'] },
  escalateFlag: { roles: everyone },
  deescalateFlag: { roles: leads },
  registerRisk: { roles: advised },
  scoreRisk: { roles: advised },
  assignRiskOwner: { roles: leads },
  planRiskMitigation: { roles: house },
  recordRiskMitigation: { roles: house },
  realiseRisk: { roles: house },
  closeRisk: { roles: leads },
  reopenRisk: { roles: leads },

  // decisions
  recordDecision: { roles: leads },
  decideAgain: { roles: leads },
  waiveConsultation: { roles: leads },
  reopenDecision: { roles: leads },

  // measures
  defineMeasure: { roles: measurers },
  changeDefinition: { roles: measurers },
  acceptBaseline: { roles: measurers },
  setTarget: { roles: measurers },
  recordMeasurement: { roles: house },
  correctMeasurement: { roles: house },
  recordClaim: { roles: advised },

  // benefits
  recordPromise: { roles: [...measurers, 'consultant'] },
  acceptPromise: { roles: [...heads, 'benefitOwner'] },
  rejectPromise: { roles: [...heads, 'benefitOwner'] },
  profileBenefit: { roles: benefitKeepers },
  stateForecast: { roles: benefitKeepers },
  rebaselineBenefit: { roles: benefitKeepers },
  handOverBenefit: { roles: benefitKeepers },
  reviewBenefit: { roles: benefitKeepers },
  retireBenefit: { roles: benefitKeepers },
  verifyRealised: { roles: leads },
};
