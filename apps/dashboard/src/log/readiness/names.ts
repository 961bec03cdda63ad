import { useProgram } from '../../app/program';
import { useAnswer } from '../../asking/use-answer';
import type { Choice, ChoiceList } from '../fields';
import { readinessNamesDocument, type ReadinessNamesQuery } from './readiness-names.document';

type Names = ReadinessNamesQuery['program'];

/** What is called something, from what is known and what the form is about. */
const listed = (
  choices: (
    names: Names,
    about: Parameters<ChoiceList>[0],
    placed: (what: string, site: string | null) => string,
  ) => readonly Choice[],
): ChoiceList =>
  function useList(about) {
    const { nameOf } = useProgram();
    const { data } = useAnswer(readinessNamesDocument, {});
    const placed = (what: string, site: string | null) =>
      site ? `${what}, ${nameOf(site)}` : what;
    return data ? choices(data.program, about, placed) : [];
  };

const workflows = (names: Names, checklist: string | undefined) =>
  names.readiness.filter((one) => one.checklist === checklist);
const isBlocked = ({ blockedReason }: Names['readiness'][number]) => blockedReason !== null;
const named = ({ workflow, name }: Names['readiness'][number]): Choice => ({
  value: workflow,
  label: name,
});

/** The packs as they were adopted at the sites. */
export const useChecklists = listed(({ readinessBySite }, _, placed) =>
  readinessBySite.map(({ id, site, name }) => ({ value: id, label: placed(name, site) })),
);

/** Those of them in which a workflow is blocked. */
export const useChecklistsWithBlocked = listed((names, _, placed) =>
  names.readinessBySite
    .filter(({ id }) => workflows(names, id).some(isBlocked))
    .map(({ id, site, name }) => ({ value: id, label: placed(name, site) })),
);

/** The workflows of the chosen checklist. */
export const useWorkflows = listed((names, { id }) => workflows(names, id).map(named));

/** Those of them that are blocked. */
export const useBlockedWorkflows = listed((names, { id }) =>
  workflows(names, id).filter(isBlocked).map(named),
);

/** Those of them that are not. */
export const useUnblockedWorkflows = listed((names, { id }) =>
  workflows(names, id)
    .filter((one) => !isBlocked(one))
    .map(named),
);

/** The items of the chosen workflow. */
export const useItems = listed((names, { id, workflow }) =>
  workflows(names, id)
    .filter((one) => one.workflow === workflow)
    .flatMap(({ items }) => items.map((item) => ({ value: item.id, label: item.text }))),
);

/** The packs that can be adopted, with their versions. */
export const usePacks = listed(({ readinessPacks }) =>
  readinessPacks.map(({ id, version, name }) => ({ value: id, label: `${name} (${version})` })),
);

/** The trainings that are followed. */
export const useTrainings = listed(({ training }, _, placed) =>
  training.map(({ id, site, audience }) => ({ value: id, label: placed(audience, site) })),
);
