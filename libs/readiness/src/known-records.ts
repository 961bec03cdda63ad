import type { Views } from '@plumbline/read-models';
import type { ChecklistCommands } from './checklist';
import { checklists } from './checklists.view';
import { programSites } from './sites.view';
import type { TrainingCommands } from './training';
import { trainings } from './trainings.view';

/** What adopting a pack depends on: the sites, and what is adopted already. */
export async function knownChecklists(
  { program }: { readonly program: string },
  views: Views,
): Promise<ChecklistCommands['AdoptPack']['known']> {
  const moment = await views.now(program);
  const found = await views.all(checklists, moment);
  const adopted = found.map(({ id, pack, site }) => ({ id, pack, site }));
  const sites = (await views.find(programSites, moment, program))?.sites ?? [];
  return { sites, adopted };
}

/** What following a training depends on: the sites, and what is followed already. */
export async function knownTrainings(
  { program }: { readonly program: string },
  views: Views,
): Promise<TrainingCommands['DefineTraining']['known']> {
  const moment = await views.now(program);
  const found = await views.all(trainings, moment);
  const followed = found.map(({ id, site, audience }) => ({ id, site, audience }));
  const sites = (await views.find(programSites, moment, program))?.sites ?? [];
  return { sites, followed };
}
