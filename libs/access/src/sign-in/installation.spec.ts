import { START, type RecordedEvent } from '@plumbline/event-store';
import { accountIdOf } from '../account-id';
import { InstallationExample } from './installation.example';

describe('A command on the installation', () => {
  let example: InstallationExample;
  beforeEach(async () => (example = await InstallationExample.open()));
  afterEach(() => example.close());

  async function facts(): Promise<RecordedEvent[]> {
    const found: RecordedEvent[] = [];
    for await (const fact of example.store.readAll(START)) found.push(fact);
    return found;
  }

  it('is kept in the log of the reserved program, without naming it', async () => {
    await example.give('BeginLedger', { mode: 'own' });
    const ana = await example.opened('Ana');
    const { id } = await example.issued(ana);
    expect((await facts()).map(({ program, stream }) => [program, stream])).toEqual([
      ['installation', 'installation.ledger-installation'],
      ['installation', `installation.account-${ana}`],
      ['installation', `installation.token-${id}`],
    ]);
    expect(await example.installation.mode()).toBe('own');
  });

  it('names no other program: that field is refused as unknown', async () => {
    const said = { name: 'Ana', email: 'ana@hospital.example', program: 'north' };
    await expect(example.give('OpenAccount', said)).rejects.toThrow('should not exist');
    expect(await facts()).toEqual([]);
  });

  it('is given once however often it is sent', async () => {
    const said = { name: 'Ana', email: 'Ana@Hospital.example', commandId: 'c-1' };
    const first = await example.give('OpenAccount', said);
    expect(first.id).toBe(accountIdOf('ana@hospital.example'));
    expect(await example.give('OpenAccount', said)).toEqual(first);
    const again = { ...said, commandId: 'c-2', email: 'ana@hospital.example' };
    await expect(example.give('OpenAccount', again)).rejects.toThrow('already');
  });

  it.each(['ana', 'ana@', '@hospital.example', 'ana@x y', 'a@b\n', ''])(
    'opens no account for what is no address: %j',
    async (email) => {
      await expect(example.give('OpenAccount', { name: 'Ana', email })).rejects.toThrow('email');
    },
  );

  it('leaves the installation its last active administrator', async () => {
    const [ana, ben] = [await example.opened('Ana'), await example.opened('Ben')];
    await example.give('NameAdministrator', { id: ana });
    const reason = 'New task';
    const dismiss = () => example.give('DismissAdministrator', { id: ana, reason });
    await expect(dismiss()).rejects.toThrow('the last administrator');
    await example.give('NameAdministrator', { id: ben });
    await example.give('DisableAccount', { id: ben, reason });
    await expect(dismiss()).rejects.toThrow('the last administrator');
    await example.give('EnableAccount', { id: ben });
    expect(await dismiss()).toBeDefined();
  });
});
