import { recordNumbersLike } from '@plumbline/privacy';
import { asCaller } from './caller';
import { JarShop } from './jar-shop.example';
import { PatientDataGuard } from './patient-data-guard';

const SECRET = '219-09-9998';
const HIDDEN = '２１９‑０９‑９９９８';
const open = { id: 'tea', label: 'Tea' };
const put = (giver: string, more: object = {}) => ({
  id: 'tea',
  coins: 1,
  gifts: [{ giver }],
  commandId: 'c-1',
  ...more,
});

let shop: JarShop;
afterEach(() => shop.close());

async function opened(guard?: PatientDataGuard): Promise<JarShop> {
  shop = await JarShop.open(undefined, guard);
  await shop.give('OpenJar', open);
  return shop;
}
const kept = async () => JSON.stringify(await shop.facts());

describe('A command with what looks like patient data', () => {
  it('is refused where nothing else is said: field and class are told, the text is not', async () => {
    await opened();
    const before = await shop.store.head();
    for (const text of [SECRET, HIDDEN]) {
      await expect(shop.give('PutIn', put(text))).rejects.toMatchObject({
        code: 'INVALID',
        message:
          'gifts[0].giver looks as if it holds a social security number. ' +
          'Take it out: no patient data belongs here.',
      });
    }
    expect(await shop.store.head()).toBe(before);
  });

  it('tells all its places at once', async () => {
    await opened();
    const both = shop.give('PutIn', put(SECRET, { source: 'MRN 1234567, aged 93' }));
    await expect(both).rejects.toThrow(
      'gifts[0].giver looks as if it holds a social security number; ' +
        'source looks as if it holds a medical record number; source looks as if it holds an age.',
    );
  });

  it('cannot be confirmed where it is refused', async () => {
    await opened(new PatientDataGuard('refuse'));
    const confirmed = shop.give('PutIn', put(SECRET, { noPatientData: true }));
    await expect(confirmed).rejects.toThrow('no patient data belongs here.');
  });

  it('can be sent again when it is mended, by the same id', async () => {
    await opened();
    await expect(shop.give('PutIn', put(SECRET))).rejects.toThrow('Take it out');
    expect((await shop.give('PutIn', put('Ben'))).revision).toBe(1);
  });

  it('passes where all it holds is the number of a provider', async () => {
    await opened();
    expect((await shop.give('PutIn', put('1234567893'))).revision).toBe(1);
  });

  it('is found by the shape of a site’s own numbers', async () => {
    await opened(new PatientDataGuard('refuse', [recordNumbersLike('E9999999')!]));
    await expect(shop.give('PutIn', put('E1234567'))).rejects.toThrow('a medical record number');
  });
});

describe('A command that may be confirmed to hold no patient data', () => {
  beforeEach(() => opened(new PatientDataGuard('confirm')));
  const confirmed = put(SECRET, { noPatientData: true });

  it('is refused at first, with how to confirm it', async () => {
    await expect(shop.give('PutIn', put(SECRET))).rejects.toThrow(
      'If it is none, send the command again with noPatientData: true.',
    );
  });

  it('is kept when it is confirmed, and the log says who confirmed what', async () => {
    const receipt = await shop.give('PutIn', confirmed, { actor: 'ana' });
    const [putIn, confirmation] = (await shop.facts()).slice(-2);
    expect(putIn).toMatchObject({ type: 'CoinsPutIn', data: { givers: [SECRET] } });
    expect(confirmation).toMatchObject({
      type: 'NoPatientDataConfirmed',
      actor: 'ana',
      commandId: 'c-1',
      data: { suspicions: [{ field: 'gifts[0].giver', class: 'social security number' }] },
    });
    expect(receipt).toMatchObject({ revision: 2, position: confirmation!.position });
  });

  it('leaves a record that goes on as any', async () => {
    await shop.give('PutIn', confirmed);
    expect((await shop.give('PutIn', { id: 'tea', coins: 2 })).revision).toBe(3);
    expect((await shop.give('CloseJar', { id: 'tea' })).revision).toBe(4);
  });

  it('is done once, and gets its receipt again, also when the confirmation is left out', async () => {
    const first = await shop.give('PutIn', confirmed);
    expect(await shop.give('PutIn', confirmed)).toEqual(first);
    expect(await shop.give('PutIn', put(SECRET))).toEqual(first);
    expect(await shop.facts()).toHaveLength(3);
  });

  it('with another number under the same id is another command', async () => {
    await shop.give('PutIn', confirmed);
    const other = shop.give('PutIn', put('219-09-9997', { noPatientData: true }));
    await expect(other).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('leaves no confirmation where nothing was suspected, or nothing was kept', async () => {
    await shop.give('PutIn', put('Ben', { noPatientData: true }));
    await shop.give('PutIn', put(SECRET, { coins: 0, noPatientData: true, commandId: 'c-2' }));
    expect((await shop.facts()).map(({ type }) => type)).toEqual(['JarOpened', 'CoinsPutIn']);
  });
});

describe('A command that is masked', () => {
  beforeEach(() => opened(new PatientDataGuard('mask')));

  it('is kept without what was found, in facts and in their source', async () => {
    await shop.give('PutIn', put('age 93', { source: `Note, SSN ${HIDDEN}, page 2` }));
    const last = (await shop.facts()).at(-1)!;
    expect(last.data).toMatchObject({ givers: ['age [removed: age]'] });
    expect(last.source).toBe('Note, SSN [removed: social security number], page 2');
    expect(await kept()).not.toContain(HIDDEN);
  });

  it('is refused where what is left does not have its shape any more', async () => {
    await expect(shop.give('PutIn', put(SECRET))).rejects.toMatchObject({ code: 'INVALID' });
    expect(await kept()).not.toContain(SECRET);
  });

  it('has a digest of what is kept, from which the number cannot be guessed', async () => {
    const first = await shop.give('PutIn', put('Ben', { source: `SSN ${SECRET}` }));
    const again = await shop.give('PutIn', put('Ben', { source: 'SSN 219-09-9997' }));
    expect(again).toEqual(first);
  });
});

describe('What nobody can mend', () => {
  it('is masked where a policy says it, also where people are refused', async () => {
    await opened(new PatientDataGuard('refuse'));
    const policy = { actor: 'policy:x', unattended: true };
    await shop.give('PutIn', put('age 93'), policy);
    expect((await shop.facts()).at(-1)!.data).toMatchObject({ givers: ['age [removed: age]'] });
  });

  it('is masked in the source that a script names', async () => {
    await opened();
    const caller = { actor: 'ana', source: `extract of ${SECRET}.csv` };
    await asCaller(caller, () => shop.give('PutIn', put('Ben')));
    expect((await shop.facts()).at(-1)!.source).toBe(
      'extract of [removed: social security number].csv',
    );
  });
});
