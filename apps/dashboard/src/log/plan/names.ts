import { useAnswer } from '../../asking/use-answer';
import type { About } from '../about';
import { listOf } from '../choice-lists';
import type { Choice, ChoiceList } from '../fields';
import { planNamesDocument, type PlanNamesQuery } from './plan-names.document';

type Names = PlanNamesQuery['program'];
type Milestone = Names['milestones']['nodes'][number];
type Gate = Names['gates']['nodes'][number];
type Criterion = Gate['criteria'][number];
type Condition = Gate['conditions'][number];

const named = ({ id, name }: { id: string; name: string }): Choice => ({ value: id, label: name });

const milestonesThat = (are: (milestone: Milestone) => boolean): ChoiceList =>
  listOf(planNamesDocument, ({ program }) => program.milestones.nodes.filter(are).map(named));

const gatesThat = (are: (gate: Gate) => boolean): ChoiceList =>
  listOf(planNamesDocument, ({ program }) => program.gates.nodes.filter(are).map(named));

/** Every milestone. */
export const useMilestones = milestonesThat(() => true);

/** The milestones that are still ahead. */
export const useMilestonesAhead = milestonesThat(({ status }) => status !== 'achieved');

/** The milestones that are on hold. */
export const useMilestonesOnHold = milestonesThat(({ status }) => status === 'suspended');

/** The go-lives that have not happened. */
export const useGoLives = milestonesThat(
  ({ kind, status }) => kind === 'goLive' && status !== 'achieved',
);

/** The milestones that are gates. */
export const useGateMilestones = milestonesThat(({ kind }) => kind === 'gate');

/** The gates that are not decided. */
export const useOpenGates = gatesThat(({ declared }) => !declared);

/** The gates that are decided. */
export const useDecidedGates = gatesThat(({ declared }) => Boolean(declared));

const isWorkedAround = ({ workaround }: Criterion) => Boolean(workaround);
const isOpen = ({ closedOn }: Condition) => !closedOn;

/** The gates of which a criterion is worked around. */
export const useGatesWithWorkarounds = gatesThat(({ criteria }) => criteria.some(isWorkedAround));

/** The gates of which a condition is open. */
export const useGatesWithOpenConditions = gatesThat(({ conditions }) => conditions.some(isOpen));

/** What hangs from gates: of the one that the form is about, else of each with its name. */
const ofGates = (partsOf: (gate: Gate) => readonly { id: string; text: string }[]): ChoiceList =>
  function useParts({ id: about }: About) {
    const { data } = useAnswer(planNamesDocument, {});
    const gates = data?.program.gates.nodes ?? [];
    return gates
      .filter(({ id }) => !about || id === about)
      .flatMap((gate) =>
        partsOf(gate).map(({ id, text }) => ({
          value: id,
          label: about ? text : `${gate.name}: ${text}`,
        })),
      );
  };

/** The criteria of a gate. */
export const useCriteria = ofGates(({ criteria }) => criteria);

/** The criteria of a gate that are worked around. */
export const useWorkedAround = ofGates(({ criteria }) => criteria.filter(isWorkedAround));

/** The conditions of a gate that are open. */
export const useOpenConditions = ofGates(({ conditions }) => conditions.filter(isOpen));

/** The waves of the program. */
export const useWaves = listOf(planNamesDocument, ({ program }) => program.waves.map(named));

/** The packs of readiness. */
export const usePacks = listOf(planNamesDocument, ({ program }) =>
  program.readinessPacks.map(({ id }) => ({ value: id, label: id })),
);

/** The templates that a plan can be made of. */
export const useTemplates = listOf(planNamesDocument, ({ program }) =>
  program.planTemplates.map(({ template, title }) => ({ value: template, label: title })),
);

/** Their versions. */
export const useTemplateVersions = listOf(planNamesDocument, ({ program }) =>
  program.planTemplates.map(({ version }) => ({ value: version, label: version })),
);
