import { Person } from '@plumbline/cases';
import { openLedger, type Ledger } from './ledger';

describe('Who may see and do what', () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await openLedger();
    await ledger.give('charterProgram', { id: 'north', name: 'North', goals: ['Fewer errors'] });
    await ledger.give('charterProgram', { id: 'south', name: 'South', goals: ['Fewer beds'] });
    for (const [id, kind] of PARTIES) {
      await ledger.give('registerStakeholder', { program: 'north', id, name: id, kind });
    }
    for (const id of ['east', 'west']) {
      await ledger.give('addSite', { program: 'north', id, name: id });
      await ledger.give('adoptPack', {
        program: 'north',
        id,
        site: id,
        pack: 'him-workflows',
        packVersion: 1,
      });
    }
    await ledger.give('planMilestone', {
      program: 'north',
      id: 'live',
      name: 'Live',
      kind: 'goLive',
      plannedOn: '2099-01-01',
    });
    await request('ours', 'him', 'vendor');
    await request('theirs', 'him', 'it');
    await raise('open', 'named', 'it');
    await raise('hushed', 'confidential', 'nurse');
  });
  afterAll(() => ledger.close());

  const PARTIES = [
    ['him', 'department'],
    ['it', 'department'],
    ['nurse', 'person'],
    ['vendor', 'vendor'],
    ['advice', 'consultancy'],
  ] as const;
  const request = (id: string, customer: string, performer: string) =>
    ledger.give('requestCommitment', {
      program: 'north',
      id,
      by: customer,
      customer,
      performer,
      text: `Do ${id}`,
      conditions: ['Done'],
      milestones: ['live'],
      dueOn: '2098-12-01',
    });
  const raise = (id: string, disclosure: string, by: string) =>
    ledger.give('raiseRedFlag', {
      program: 'north',
      id,
      by,
      seen: `Seen by ${by}`,
      threatens: 'All',
      category: 'himWorkflow',
      severity: 'high',
      outsideScope: false,
      sureness: 5,
      disclosure,
    });
  /** A member of north with some roles, signed in. */
  const memberOf = async (
    ...[name, roles, voice, sites]: [string, Person['roles'], string?, string[]?]
  ) => {
    const person = new Person(ledger.app, name, roles, sites);
    await person.join('north');
    if (voice) await person.speakFor('north', voice);
    return person;
  };
  const ask = (person: Person, fields: string, program = 'north') =>
    ledger.ask(`{ program(id: "${program}") { ${fields} } }`, {}, person);
  const say = (person: Person, mutation: string, input: object) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const text = `mutation ($input: ${type}) { ${mutation}(input: $input) { id } }`;
    return ledger.ask(text, { input: { program: 'north', ...input } }, person);
  };
  const codeOf = ({ errors }: { errors?: readonly { extensions: { code: string } }[] }) =>
    errors?.[0]?.extensions.code;

  it('answers about another program as about one that is not there', async () => {
    const vendor = await memberOf('vendor-1', ['vendor'], 'vendor');
    const [other, missing] = await Promise.all([
      ask(vendor, 'name', 'south'),
      ask(vendor, 'name', 'nowhere'),
    ]);
    expect(JSON.stringify(other).replaceAll('south', 'nowhere')).toBe(JSON.stringify(missing));
    const { data } = await ledger.ask('{ programs { totalCount nodes { id } } }', {}, vendor);
    expect(data.programs).toEqual({ totalCount: 1, nodes: [{ id: 'north' }] });
  });

  it('refuses a command in another program as one in a program that is not there', async () => {
    const vendor = await memberOf('vendor-2', ['vendor'], 'vendor');
    const site = { id: 'x', name: 'X' };
    const other = await say(vendor, 'addSite', { ...site, program: 'south' });
    const missing = await say(vendor, 'addSite', { ...site, program: 'nowhere' });
    expect(JSON.stringify(other).replaceAll('south', 'nowhere')).toBe(JSON.stringify(missing));
  });

  it('shows a vendor the own commitments, in lists, counts, changes and histories', async () => {
    const vendor = await memberOf('vendor-3', ['vendor'], 'vendor');
    const { data } = await ask(
      vendor,
      `commitments { totalCount nodes { id } }
       changes(first: 100) { totalCount nodes { record { kind id } } }
       history(of: "theirs", kind: "commitment") { id }`,
    );
    const { commitments, changes, history } = data.program;
    expect(commitments).toEqual({ totalCount: 1, nodes: [{ id: 'ours' }] });
    expect(history).toEqual([]);
    const told = changes.nodes.map(
      ({ record }: { record: { kind: string; id: string } }) => record,
    );
    expect(told).toContainEqual({ kind: 'commitment', id: 'ours' });
    expect(told).not.toContainEqual({ kind: 'commitment', id: 'theirs' });
    const about = (kind: string) => told.filter((each: { kind: string }) => each.kind === kind);
    expect(about('flag')).toEqual([]);
    expect(about('member').every(({ id }: { id: string }) => id === vendor.account)).toBe(true);
    expect(changes.totalCount).toBe(told.length);
  });

  it('refuses a move in a commitment of others in the words for one that is not there', async () => {
    const vendor = await memberOf('vendor-4', ['vendor'], 'vendor');
    const move = (id: string) => say(vendor, 'decline', { id, by: 'vendor', reason: 'R' });
    const [hidden, missing] = [await move('theirs'), await move('none')];
    expect(codeOf(hidden)).toBe('NOT_FOUND');
    expect(JSON.stringify(hidden).replaceAll('theirs', 'none')).toBe(JSON.stringify(missing));
  });

  it('keeps a confidential flag from all but few, and its raiser from all but the program office', async () => {
    const seenBy = async (...of: Parameters<typeof memberOf>) => {
      const { data } = await ask(await memberOf(...of), 'flags { nodes { id raisedBy } }');
      return data.program.flags.nodes;
    };
    const open = { id: 'open', raisedBy: 'it' };
    expect(await seenBy('advice-1', ['consultant'], 'advice')).toEqual([open]);
    expect(await seenBy('vendor-5', ['vendor'], 'vendor')).toEqual([]);
    expect(await seenBy('cio-1', ['cio'])).toEqual([open, { id: 'hushed', raisedBy: null }]);
    expect(await seenBy('pmo-1', ['programManager'])).toEqual([
      open,
      { id: 'hushed', raisedBy: 'nurse' },
    ]);
    expect(await seenBy('nurse-1', ['consultant'], 'nurse')).toEqual([
      open,
      { id: 'hushed', raisedBy: 'nurse' },
    ]);
  });

  it('limits a site lead to the own site', async () => {
    const lead = await memberOf('lead-1', ['siteLead'], undefined, ['east']);
    const { data } = await ask(lead, 'readinessBySite { site } readiness(site: "west") { id }');
    expect(data.program).toEqual({ readinessBySite: [{ site: 'east' }], readiness: [] });
    const attest = (id: string) =>
      say(lead, 'attestItem', {
        id,
        workflow: 'denials',
        item: 'reason-codes',
        answer: 'partly',
        evidence: 'A list',
        by: 'him',
      });
    await lead.speakFor('north', 'him');
    const [hidden, missing] = [await attest('west'), await attest('none')];
    expect(codeOf(hidden)).toBe('NOT_FOUND');
    expect(JSON.stringify(hidden).replaceAll('west', 'none')).toBe(JSON.stringify(missing));
    expect(codeOf(await attest('east'))).toBeUndefined();
  });

  it('lets nobody speak in the name of another', async () => {
    const vendor = await memberOf('vendor-6', ['vendor'], 'vendor');
    const answer = await say(vendor, 'decline', { id: 'ours', by: 'him', reason: 'R' });
    expect(codeOf(answer)).toBe('FORBIDDEN');
    expect(answer.errors![0]!.message).toContain('in the name of this stakeholder');
  });

  it('says to a member what their role does not see', async () => {
    const vendor = await memberOf('vendor-7', ['vendor'], 'vendor');
    expect(codeOf(await ask(vendor, 'benefits { nodes { id } }'))).toBe('FORBIDDEN');
    expect(codeOf(await ask(vendor, 'desk(stakeholder: "him") { id }'))).toBe('FORBIDDEN');
    expect(codeOf(await ask(vendor, 'desk(stakeholder: "vendor") { id }'))).toBeUndefined();
  });

  it('looks at the past with the roles of today', async () => {
    const past = await ledger.store.head();
    const late = new Person(ledger.app, 'late', ['cio']);
    await late.join('north');
    const { data } = await ledger.ask(
      `{ program(id: "north", asOf: "${past}") { flags { nodes { id } } } }`,
      {},
      late,
    );
    expect(data.program.flags.nodes).toHaveLength(2);
    await late.leave('north');
    const after = await ledger.ask(`{ program(id: "north", asOf: "${past}") { id } }`, {}, late);
    expect(codeOf(after)).toBe('NOT_FOUND');
  });

  it('keeps every refusal on the trail, for those who may read it', async () => {
    const vendor = await memberOf('vendor-8', ['vendor'], 'vendor');
    await say(vendor, 'overrideGate', { id: 'gate', by: 'vendor', reason: 'R' });
    const audit = 'audit(first: 500) { kind actor about record code }';
    expect(codeOf(await ask(vendor, audit))).toBe('FORBIDDEN');
    const { data } = await ask(await memberOf('auditor-1', ['auditor']), audit);
    expect(data.program.audit).toContainEqual({
      kind: 'refused',
      actor: vendor.account,
      about: 'OverrideGate',
      record: 'gate',
      code: 'FORBIDDEN',
    });
  });

  it('turns the pages of the trail from the newest, too', async () => {
    const auditor = await memberOf('auditor-4', ['auditor']);
    const entries = async (which: string): Promise<number[]> => {
      const { data } = await ask(auditor, `audit(${which}) { id }`);
      return data.program.audit.map(({ id }: { id: number }) => id);
    };
    const all = (await entries('first: 500')).toReversed();
    const [first, second] = [all.slice(0, 2), all.slice(2, 4)];
    expect(second).not.toEqual([]);
    expect(await entries('first: 2, latestFirst: true')).toEqual(first);
    const behind = `first: 2, latestFirst: true, behind: ${first[1]}`;
    expect(await entries(behind)).toEqual(second);
  });

  it('keeps on the trail what is taken out as a file, each time, also by who may only read', async () => {
    const auditor = await memberOf('auditor-5', ['auditor']);
    const exported = 'exported(as: csv, name: "plan")';
    for (const _ of [1, 2])
      expect((await ask(auditor, exported)).data.program).toEqual({ exported: true });
    for (const wrong of ['as: doc, name: "plan"', 'as: csv, name: "Plan of Ann"']) {
      expect(codeOf(await ask(auditor, `exported(${wrong})`))).toBe('INVALID');
    }
    const { data } = await ask(auditor, 'audit(first: 500) { kind actor about record }');
    const taken = { kind: 'export', actor: auditor.account, about: 'csv', record: 'plan' };
    expect(data.program.audit.filter(({ kind }: { kind: string }) => kind === 'export')).toEqual([
      taken,
      taken,
    ]);
  });

  it('keeps on the trail that a raiser was read who wished to stay unknown, each time and once', async () => {
    const office = await memberOf('pmo-2', ['programManager']);
    const cio = await memberOf('cio-2', ['cio']);
    const asked = 'flags { nodes { id raisedBy seen } }';
    for (const reader of [office, office, cio]) await ask(reader, asked);
    const audit = 'audit(first: 500) { kind actor about record }';
    const { data } = await ask(await memberOf('auditor-3', ['auditor']), audit);
    const reads = data.program.audit.filter(
      ({ kind, actor }: { kind: string; actor: string }) =>
        kind === 'confidentialRead' && [office.account, cio.account].includes(actor),
    );
    const read = { actor: office.account, about: 'flags', record: 'hushed' };
    expect(reads).toEqual(Array(2).fill({ kind: 'confidentialRead', ...read }));
  });

  it('tells a vendor no fact of what is for those inside, nor what is in it for others', async () => {
    const benefit = { program: 'north', id: 'b', title: 'Fewer beds' };
    await ledger.give('recordPromise', {
      ...benefit,
      promiser: 'V',
      quote: 'Soon',
      document: 'A',
    });
    await ledger.give('stateWiifm', { program: 'north', id: 'him', text: 'W' });
    const vendor = await memberOf('vendor-9', ['vendor'], 'vendor');
    const { data } = await ask(
      vendor,
      'changes(first: 100) { nodes { type } } history(of: "b") { id } digest(since: "2020-01-01") { groups { items { text } } }',
    );
    const types = data.program.changes.nodes.map(({ type }: { type: string }) => type);
    expect(types).not.toContain('PromiseRecorded');
    expect(types).not.toContain('WiifmStated');
    expect(data.program.history).toEqual([]);
    expect(JSON.stringify(data.program.digest)).not.toContain('Fewer beds');
  });

  it('tells who asks what they are and may do', async () => {
    const auditor = await memberOf('auditor-2', ['auditor']);
    const { data } = await ledger.ask(
      '{ me { name administrator memberships { program programName roles { role } voices commands } } }',
      {},
      auditor,
    );
    expect(data.me).toEqual({
      name: 'auditor-2',
      administrator: false,
      memberships: [
        {
          program: 'north',
          programName: 'North',
          roles: [{ role: 'auditor' }],
          voices: [],
          commands: [],
        },
      ],
    });
  });

  it('lets the program office make the way in for who has no account, and nobody else a way back in', async () => {
    const office = await memberOf('office-1', ['programManager']);
    const invited = { name: 'New', email: 'new@north.example', roles: ['consultant'] };
    const { data } = await say(office, 'inviteMember', invited);
    const link = (person: Person, id: string) =>
      ledger.ask(
        'mutation ($input: MakeInvitationLinkInput!) { makeInvitationLink(input: $input) { path } }',
        { input: { program: 'north', id } },
        person,
      );
    const made = await link(office, data.inviteMember.id);
    expect(made.data.makeInvitationLink.path).toMatch(/^\/auth\/invitation\?key=/);
    expect(codeOf(await link(office, ledger.everyone.account))).toBe('FORBIDDEN');
    const vendor = await memberOf('vendor-90', ['vendor'], 'vendor');
    expect(codeOf(await link(vendor, data.inviteMember.id))).toBe('FORBIDDEN');
  });

  it('gives nobody a role by their own hand, and no sponsor by the program office', async () => {
    const office = await memberOf('office-2', ['programManager']);
    const grant = (id: string, role: string) => say(office, 'grantRole', { id, role });
    expect(codeOf(await grant(office.account, 'cio'))).toBe('FORBIDDEN');
    const other = await memberOf('advice-30', ['consultant'], 'advice');
    expect(codeOf(await grant(other.account, 'sponsor'))).toBe('FORBIDDEN');
    expect(codeOf(await grant(other.account, 'benefitOwner'))).toBeUndefined();
  });

  it('names who did it in changes and histories', async () => {
    const { data } = await ask(
      await memberOf('cio-9', ['cio']),
      'history(of: "ours") { actorName }',
    );
    expect(data.program.history).toEqual([{ actorName: 'everyone' }]);
  });

  it('answers 401 to who is not signed in', async () => {
    const { body } = await ledger.askUnsigned('{ programs { totalCount } }');
    expect(codeOf(body)).toBe('UNAUTHENTICATED');
  });
});
