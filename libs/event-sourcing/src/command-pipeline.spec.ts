import { JarShop } from './jar-shop.example';

describe('A command through the CommandBus', () => {
  let shop: JarShop;
  beforeEach(async () => (shop = await JarShop.open()));
  afterEach(() => shop.close());
  const last = async () => (await shop.facts()).at(-1)!;

  it('is kept as facts, and answers the id, the revision and the position of the last', async () => {
    const opened = await shop.give('OpenJar', { id: 'tea', label: 'Tea' });
    expect(opened).toEqual({ id: 'tea', revision: 0, position: (await last()).position });
    const put = await shop.give('PutIn', { id: 'tea', coins: 3, gifts: [{ giver: 'Ben' }] });
    expect(put).toEqual({ id: 'tea', revision: 1, position: (await last()).position });
    expect(await shop.facts()).toMatchObject([
      { type: 'JarOpened', stream: 'north.jar-tea', data: { label: 'Tea' } },
      { type: 'CoinsPutIn', stream: 'north.jar-tea', data: { coins: 3, givers: ['Ben'] } },
    ]);
  });

  it('that needs no fact keeps none, and answers where the record stands', async () => {
    const opened = await shop.give('OpenJar', { id: 'tea', label: 'Tea' });
    expect(await shop.give('PutIn', { id: 'tea', coins: 0 })).toEqual(opened);
    expect(await shop.facts()).toHaveLength(1);
  });

  it('says of its facts who, for whom, under which correlation, when and from where', async () => {
    const caller = { actor: 'ana', correlation: 'request-7', source: 'an import' };
    await shop.give(
      'OpenJar',
      { id: 'tea', label: 'Tea', commandId: 'c-1', on: '2026-02-01' },
      caller,
    );
    expect(await last()).toMatchObject({
      program: 'north',
      commandId: 'c-1',
      actor: 'ana',
      onBehalfOf: undefined,
      correlation: 'request-7',
      source: 'an import',
      recordedAt: '2026-03-01T10:00:00.000Z',
      effectiveAt: '2026-02-01T00:00:00.000Z',
    });
    const said = { id: 'tea', by: 'ben', source: 'Minutes, page 3', on: '2026-02-28' };
    await shop.give('CloseJar', said, caller);
    expect(await last()).toMatchObject({
      actor: 'ana',
      onBehalfOf: 'ben',
      source: 'Minutes, page 3',
      data: { day: '2026-02-28', actor: 'ana' },
    });
  });

  it('is true when it is recorded, by nobody in particular, where nothing is said', async () => {
    await shop.give('OpenJar', { id: 'tea', label: 'Tea' });
    const { actor, recordedAt, effectiveAt, correlation, commandId, source } = await last();
    expect(actor).toBe('unknown');
    expect(effectiveAt).toBe(recordedAt);
    expect(correlation).toBe(commandId);
    expect(source).toBeUndefined();
    await shop.give('CloseJar', { id: 'tea' });
    expect((await last()).data).toMatchObject({ day: '2026-03-01' });
  });

  it('keeps callers apart who come at the same time', async () => {
    const names = ['ana', 'ben', 'cem'];
    await Promise.all(
      names.map((actor) => shop.give('OpenJar', { id: actor, label: actor }, { actor })),
    );
    const facts = await shop.facts();
    expect(facts.map(({ actor, stream }) => stream === `north.jar-${actor}`)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each<[string, Parameters<JarShop['give']>, string]>([
    ['of the wrong shape', ['PutIn', { id: 'tea', coins: -1, colour: 'red' }], 'INVALID'],
    ['on a day to come', ['PutIn', { id: 'tea', coins: 1, on: '2026-03-03' }], 'INVALID'],
    ['against a rule', ['PutIn', { id: 'tea', coins: 101 }], 'REFUSED'],
    ['on a record that is not there', ['PutIn', { id: 'milk', coins: 1 }], 'NOT_FOUND'],
    ['that names what is not there', ['PutIn', { id: 'tea', coins: 1, from: 'milk' }], 'NOT_FOUND'],
    ['in a program that is not there', ['OpenJar', { program: 'south', label: 'X' }], 'NOT_FOUND'],
    ['that begins what is there', ['OpenJar', { id: 'tea', label: 'Tea' }], 'CONFLICT'],
    [
      'on a revision that is past',
      ['PutIn', { id: 'tea', coins: 1, expectedRevision: 7 }],
      'CONFLICT',
    ],
  ])('%s writes nothing, and can be sent again when it is mended', async (_, given, code) => {
    await shop.give('OpenJar', { id: 'tea', label: 'Tea' });
    const before = await shop.store.head();
    const [name, said] = given;
    await expect(shop.give(name, { ...said, commandId: 'c-1' })).rejects.toMatchObject({ code });
    expect(await shop.store.head()).toBe(before);
    const mended = await shop.give('PutIn', { id: 'tea', coins: 1, commandId: 'c-1' });
    expect(mended.revision).toBe(1);
  });
});

describe('What a command names', () => {
  let shop: JarShop;
  beforeEach(async () => (shop = await JarShop.open()));
  afterEach(() => shop.close());
  const put = (said: object) => shop.give('PutIn', { id: 'tea', coins: 1, ...said });

  it('must be there, in the same program, also where an item names it', async () => {
    await shop.give('OpenJar', { id: 'tea', label: 'Tea' });
    await shop.begin('south');
    await shop.give('OpenJar', { program: 'south', id: 'milk', label: 'Milk' });
    const sentence = 'from: there is no jar "milk" in this program; record it first.';
    await expect(put({ from: 'milk' })).rejects.toThrow(sentence);
    await expect(put({ gifts: [{ giver: 'Ben', from: 'milk' }] })).rejects.toThrow(sentence);
    await shop.give('OpenJar', { id: 'milk', label: 'Milk' });
    expect((await put({ from: 'milk', gifts: [{ giver: 'Ben', from: 'milk' }] })).revision).toBe(1);
  });

  it('is a program that was begun', async () => {
    const nowhere = put({ program: 'nowhere' });
    await expect(nowhere).rejects.toThrow('There is no program "nowhere".');
  });
});

describe('What a rule must know from elsewhere', () => {
  let shop: JarShop;
  beforeEach(async () => (shop = await JarShop.open()));
  afterEach(() => shop.close());

  it('is read from views that have seen everything recorded before', async () => {
    for (const id of ['tea', 'milk', 'salt']) {
      await shop.give('OpenJar', { id, label: id });
      for (const coins of [1, 2, 3]) await shop.give('PutIn', { id, coins });
      expect((await shop.give('CloseJar', { id })).revision).toBe(4);
    }
  });
});
