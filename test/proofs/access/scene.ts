import { openLedger, type Ledger } from '../../ledger';

const PARTIES = ['ours', 'theirs', 'others'];

/** The ledger of the matrix: the own program, another one, a closed one; what is ours and what is not. */
export async function openScene(): Promise<Ledger> {
  const ledger = await openLedger();
  for (const program of ['north', 'south', 'old']) {
    const goals = ['Fewer errors'];
    await ledger.give('charterProgram', { id: program, name: program, goals });
  }
  await ledger.give('closeProgram', { program: 'old', reason: 'It is done' });
  const north = (mutation: string, input: object) =>
    ledger.give(mutation, { program: 'north', ...input });
  for (const id of PARTIES) {
    await north('registerStakeholder', { id, name: id, kind: 'department' });
  }
  for (const id of ['east', 'west']) {
    await north('addSite', { id, name: id });
    await north('adoptPack', { id, site: id, pack: 'him-workflows', packVersion: 1 });
    await north('defineTraining', { id, site: id, audience: 'Coders', required: 3 });
    const milestone = { id, site: id, name: id, kind: 'milestone', plannedOn: '2098-01-01' };
    await north('planMilestone', milestone);
  }
  await north('requestCommitment', {
    id: 'theirs',
    by: 'theirs',
    customer: 'theirs',
    performer: 'others',
    text: 'The interface',
    conditions: ['Tested'],
    milestones: ['east'],
    dueOn: '2097-12-01',
  });
  await north('raiseRedFlag', {
    id: 'hushed',
    by: 'theirs',
    seen: 'No work queue',
    threatens: 'All',
    category: 'himWorkflow',
    severity: 'high',
    outsideScope: false,
    sureness: 5,
    disclosure: 'confidential',
  });
  return ledger;
}
