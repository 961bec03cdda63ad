import type { Views } from '@plumbline/read-models';
import { commandCentreDays, flagGoLives } from './go-lives.view';
import { flagParties } from './parties.view';
import { flags } from './flags.view';

type Of<Fields> = Fields & { readonly program: string };

/** When clocks run through the night. */
async function timed({ program }: Of<object>, views: Views) {
  const goLives = await views.all(flagGoLives, await views.now(program));
  return { commandCentre: commandCentreDays(goLives) };
}

async function raising(command: Of<{ readonly by: string }>, views: Views) {
  const { program, by } = command;
  const party = await views.find(flagParties, await views.now(program), by);
  return { ...(await timed(command, views)), role: party?.role };
}

async function hasLeft(program: string, id: string | undefined, views: Views): Promise<boolean> {
  if (id === undefined) return false;
  const party = await views.find(flagParties, await views.now(program), id);
  return party?.hasLeft ?? false;
}

async function owning({ program, owner }: Of<{ readonly owner?: string }>, views: Views) {
  return { ownerLeft: await hasLeft(program, owner, views) };
}

async function triaging(
  command: Of<{ readonly into?: string; readonly owner?: string }>,
  views: Views,
) {
  const { program, into } = command;
  const target = into && (await views.find(flags, await views.now(program), into));
  return { ...(await owning(command, views)), into: target ? target.status : undefined };
}

async function verifying({ program, id }: Of<{ readonly id?: string }>, views: Views) {
  const flag = id && (await views.find(flags, await views.now(program), id));
  return { raiserLeft: flag ? await hasLeft(program, flag.raiser, views) : false };
}

/** For each move with a flag: what its rule must know from elsewhere. */
export const flagLookups = {
  RaiseRedFlag: raising,
  RaiseDerivedFlag: timed,
  AcknowledgeFlag: timed,
  TriageFlag: triaging,
  AppealRejection: timed,
  DecideAppeal: timed,
  AssignOwner: owning,
  PlanMitigation: timed,
  RecordMitigation: timed,
  RefuseClosure: timed,
  VerifyClosure: verifying,
  EscalateFlag: timed,
  EscalateOverdueFlag: timed,
  DeescalateFlag: timed,
};
