import { seenIn, type Visible } from './visible';

const party = seenIn(
  'stakeholders',
  'withdrawnOn warnings wiifm { id version } concessions { id returnStatus }',
);
const decision = seenIn(
  'decisions',
  'status warning himConsulted missingVoices waiver { by } outcomes { himConsulted } reopenings { by }',
);

/** Who gives and receives nothing in return. */
export const stakeholdersSeen: readonly Visible[] = [
  party('nursing', 'Nursing concedes and nothing comes back', 'warnings.length', 1),
  party('him', 'What HIM was to receive', 'concessions.#coding-from-afar.returnStatus', 'lapsed'),
  party('him', 'is a warning', 'warnings.length', 1),
  party('him', 'Another return was', 'concessions.#two-systems.returnStatus', 'satisfied'),
  party('physicians', 'What is in it for physicians has faded', 'wiifm.#wiifm-1.version', 2),
];

/** What was decided without those whose work it is. */
export const decisionsSeen: readonly Visible[] = [
  decision('archive', 'HIM was not consulted on its archive', 'himConsulted', false),
  decision('archive', 'the voice that is missing', 'missingVoices.0', 'him'),
  decision('completion-limit', 'A decision was reopened', 'reopenings.length', 1),
  decision('completion-limit', 'HIM was heard at first', 'outcomes.0.himConsulted', true),
  decision('completion-limit', 'and not the second time', 'outcomes.1.himConsulted', false),
  decision('printers', 'A consultation was waived by', 'waiver.by', 'sponsor'),
  decision('second-move', 'All whom it touches were heard', 'missingVoices.length', 0),
];
