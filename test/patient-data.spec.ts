import { PatientDataGuard, readTexts, Sweeper } from '@plumbline/event-sourcing';
import { START } from '@plumbline/event-store';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  GraphQLString,
  isInputObjectType,
  isListType,
} from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLedger, type Ledger } from './ledger';

const ON = '2024-01-10';
const SECRET = '219-09-9998';
/** The same number as others write it, and other kinds of identifiers. */
const HIDDEN = [
  SECRET,
  '２１９‑０９‑９９９８',
  '219\u200b-09-\u200b9998',
  'MRN 0482913',
  'DOB 4/12/1951',
  "the patient's cell, 617-555-2342",
];

let ledger: Ledger;
afterEach(() => ledger.close());

async function begun(patientData?: PatientDataGuard) {
  ledger = await openLedger({ patientData });
  const charter = { id: 'north', name: 'North', goals: ['Fewer errors'], on: ON };
  await ledger.give('charterProgram', charter);
  for (const id of ['him', 'it']) {
    const stakeholder = { program: 'north', id, name: id, kind: 'department', on: ON };
    await ledger.give('registerStakeholder', stakeholder);
  }
}

const request = (text: string, more: object = {}) => ({
  program: 'north',
  id: 'c1',
  by: 'him',
  customer: 'him',
  performer: 'it',
  text,
  conditions: ['Tested'],
  milestones: ['go-live'],
  dueOn: '2024-03-31',
  on: ON,
  ...more,
});

/** All that the log holds, as it would be exported. */
/** Without ids, in which any digits may come together by chance. */
const words = (text: string) => text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id');

async function log(): Promise<string> {
  const facts: unknown[] = [];
  for await (const fact of ledger.store.readAll(START)) facts.push(fact);
  return JSON.stringify(facts);
}

async function shownText(): Promise<string> {
  const { commitments } = await ledger.look('north', 'commitments { nodes { text } }');
  return commitments.nodes[0].text;
}

describe('Patient data in a command', () => {
  it.each(HIDDEN)('is refused, nothing is written and nothing is echoed: %s', async (text) => {
    await begun();
    const before = await log();
    const said = [
      request(`See ${text}.`),
      request('Interface', { conditions: ['Tested', `See ${text}.`] }),
      request('Interface', { source: text, noPatientData: true }),
    ];
    for (const [index, input] of said.entries()) {
      const answer = await ledger.ask(
        `mutation ($input: RequestCommitmentInput!) { requestCommitment(input: $input) { id } }`,
        { input },
      );
      const { message, extensions } = answer.errors![0]!;
      expect(extensions.code).toBe('INVALID');
      const field = ['text', 'conditions[1]', 'source'][index]!;
      expect(message.startsWith(`${field} looks as if it holds a `)).toBe(true);
      expect(message).toContain('Take it out');
      expect(JSON.stringify(answer)).not.toContain(text);
      expect(words(JSON.stringify(answer))).not.toMatch(/9998|0482913|1951|2342/);
    }
    expect(await log()).toBe(before);
  });

  it('is kept where its sender confirms that it is none, and history says who did', async () => {
    await begun(new PatientDataGuard('confirm'));
    const input = request(`Order ${SECRET} of the vendor`, { commandId: 'order' });
    await expect(ledger.give('requestCommitment', input)).rejects.toThrow(
      'send the command again with noPatientData: true',
    );
    const confirmed = { ...input, noPatientData: true };
    const receipt = await ledger.give('requestCommitment', confirmed);
    expect(await ledger.give('requestCommitment', confirmed)).toEqual(receipt);
    await ledger.give('promise', { program: 'north', id: 'c1', by: 'it', confidence: 8, on: ON });
    expect(await shownText()).toContain(SECRET);
    const fields = 'history(kind: "commitment", of: "c1") { type actor data }';
    const { history } = await ledger.look('north', fields);
    expect(history.map(({ type }: { type: string }) => type)).toEqual([
      'CommitmentRequested',
      'NoPatientDataConfirmed',
      'CommitmentPromised',
    ]);
    expect(history[1]).toMatchObject({
      actor: ledger.everyone.account,
      data: { suspicions: [{ field: 'text', class: 'social security number' }] },
    });
  });

  it('is masked before anything is stored', async () => {
    await begun(new PatientDataGuard('mask'));
    for (const [index, text] of HIDDEN.entries()) {
      const input = request(`See ${text}, please.`, { id: `c${index}`, source: text });
      await ledger.give('requestCommitment', input);
    }
    expect(await shownText()).toBe('See [removed: social security number], please.');
    const kept = words(await log());
    for (const text of [...HIDDEN, '9998', '９９９８', '0482913', '1951', '2342']) {
      expect(kept).not.toContain(text);
    }
  });

  it('does not come back through what the ledger itself says, and hinders no flag', async () => {
    await begun(new PatientDataGuard('confirm'));
    const input = request(`Order ${SECRET} of the vendor`, { noPatientData: true });
    await ledger.give('requestCommitment', input);
    const put = { program: 'north', id: 'c1', by: 'it', replyBy: '2024-01-20', on: ON };
    await ledger.give('deferReply', put);
    expect(await ledger.app.get(Sweeper).sweep()).toBeGreaterThan(0);
    const { flags } = await ledger.look('north', 'flags { nodes { seen } }');
    expect(flags.nodes[0].seen).toContain(
      '"Order [removed: social security number] of the vendor"',
    );
  });
});

describe('Every text of the API', () => {
  type Class = new () => object;
  const schema = buildSchema(readFileSync('schema.gql', 'utf8'));
  const files = readdirSync('libs', { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.inputs.ts') || path === 'event-sourcing/src/command-input.ts',
  );
  const exported = files.flatMap((path) => Object.values(require(join('../libs', path)) as object));
  const classes = new Map(
    exported
      .flatMap((one: Class | object) => (typeof one === 'function' ? [one] : Object.values(one)))
      .map((made: Class) => [made.name, made] as const),
  );
  /** What must have the shape of an e-mail address is no free text. */
  const isAddress = (name: string) => name === 'email';
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  const texts = inputs.flatMap((input) =>
    Object.values(input.getFields())
      .filter(({ type, name }) => getNamedType(type) === GraphQLString && !isAddress(name))
      .map((field) => [input.name, field.name, isListType(getNullableType(field.type))] as const),
  );

  it('passes the guard: of each mutation, the field that is a text', async () => {
    await begun();
    expect(texts.length).toBeGreaterThan(200);
    const unread = texts.filter(([input, field, list]) => {
      const made = classes.get(input) ?? classes.get(input.replace(/Input$/, ''));
      if (!made) return true;
      let read = 0;
      const said = Object.assign(new made(), { [field]: list ? ['x'] : 'x' });
      readTexts(said, (_, text) => ((read += 1), text));
      return read !== 1;
    });
    expect(unread).toEqual([]);
  });
});
