import { ApiTokens, IssueToken, OpenAccount, ROLES, accountIdOf } from '@plumbline/access';
import { Person, tellDemo } from '@plumbline/cases';
import { CommandBus } from '@nestjs/cqrs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { asCaller, toCommand } from '@plumbline/event-sourcing';
import { addDays } from '@plumbline/figures';
import { Runner, Sight } from '@plumbline/read-models';
import type { GraphQLSchema } from 'graphql';
import { Standing } from '../../libs/access/src/standing';
import { Callers } from '../../apps/api/src/callers';
import { openLedger, type Ledger } from '../ledger';
import type { Asker } from './access/askers';
import { askHere, commandOf } from './access/question';
import { withCursorsRead } from './taint/cursors';
import { everythingOf, rootsOf } from './taint/everything';
import { exportsOf } from './taint/exports';
import { MARKS, tellTwin } from './taint/twin';
import { listen, watch } from './taint/watching';

const [OURS, OTHER] = ['harborview', 'annex'];
const THEIRS = ['go-live', 'him', 'vendor'].map((id) => `${MARKS.id}-${id}`);

describe('A member of a program, whatever they ask', () => {
  let ledger: Ledger;
  let schema: GraphQLSchema;
  let asker: Asker;
  beforeAll(async () => {
    ledger = await openLedger();
    const { app, store, clock } = ledger;
    await tellDemo({ store, clock, bus: app.get(CommandBus) });
    await tellTwin(store, OURS!, OTHER!);
    await ownTokenOfAnother(ledger);
    const member = new Person(app, 'member', [...ROLES]);
    const authorization = await member.authorization();
    for (const voice of ['him', 'vendor', 'cio']) await member.speakFor(OURS!, voice);
    await app.get(Runner).reached(await store.head(), Infinity);
    ({ schema } = app.get(GraphQLSchemaHost));
    const headers = { authorization };
    const reader = await app.get(Callers).readerOf({ headers } as never);
    const { account } = member;
    asker = { name: 'member', account, programs: [OURS!], signedIn: true, headers, reader };
  });
  afterAll(() => ledger.close());

  const ask = async (query: string, variables: object = {}) =>
    withCursorsRead(JSON.stringify(await askHere(schema, { query, variables }, asker)));
  /** The questions in whose answers there is a mark. */
  const marked = async (questions: readonly string[], marks: readonly string[]) => {
    const found: string[] = [];
    for (const question of questions) {
      const answer = await ask(question);
      if (marks.some((mark) => answer.includes(mark))) found.push(question.slice(0, 100));
    }
    return found;
  };

  it('reads nothing of another program: not now, not in the past, not in any list or count', async () => {
    const head = await ledger.store.head();
    const times = ['', `, asOf: "${head}"`, `, on: "${ledger.clock.today()}"`];
    const questions = times.flatMap((time) =>
      everythingOf(schema, `{ program(id: "${OURS}"${time})`, ['go-live', 'him']),
    );
    expect(await ask(questions[0]!)).not.toContain('"errors"');
    const marks = Object.values(MARKS);
    expect(await marked([...questions, ...rootsOf(schema)], marks)).toEqual([]);
    expect(await ask('{ programs { totalCount } }')).toBe('{"data":{"programs":{"totalCount":1}}}');
  });

  it('is told nothing of it by asking for it, or for its records', async () => {
    const questions = [
      ...everythingOf(schema, `{ program(id: "${OTHER}")`, THEIRS),
      ...everythingOf(schema, `{ program(id: "${OURS}")`, THEIRS),
    ];
    expect(await marked(questions, [MARKS.text])).toEqual([]);
  });

  it('is told nothing of it while it moves: not by subscriptions, not at /events', async () => {
    const { port } = ledger.app.getHttpServer().address() as { port: number };
    const [watching, refused] = [
      await watch(schema, asker, OURS!),
      await watch(schema, asker, OTHER!),
    ];
    const [listening, shut] = [await listen(port, asker, OURS!), await listen(port, asker, OTHER!)];
    await told(ledger, OTHER!, `${MARKS.id}-more`, `More ${MARKS.text}`);
    const { position } = await told(ledger, OURS!, 'more', 'More');
    const answers = [await watching(), await refused(), await listening(position), await shut('')];
    expect(answers[0]).toContain(position);
    expect(
      answers.filter((answer) => Object.values(MARKS).some((m) => answer.includes(m))),
    ).toEqual([]);
  });

  it('finds nothing of it in what is exported of the own program', async () => {
    const written = await exportsOf(OURS!, ledger.store, ledger.clock);
    expect(written).toContain('"PromiseRecorded"');
    for (const mark of Object.values(MARKS)) expect(written).not.toContain(mark);
  });

  it('is told nothing of it by any command that is aimed at it', async () => {
    for (const mutation of Object.keys(schema.getMutationType()!.getFields())) {
      for (const program of [OTHER, OURS]) {
        for (const id of THEIRS) {
          const said = { program, id, by: id, customer: id, performer: id, owner: id, site: id };
          const { query, variables } = commandOf(schema, mutation, said);
          expect(await ask(query, variables)).not.toContain(MARKS.text);
        }
      }
    }
  });

  it('would be told documents, facts and cursors, were there no rights: the control', async () => {
    Object.assign(ledger.app.get(Sight), {
      narrows: () => false,
      seen: (_: object, __: object, document: object) => document,
    });
    jest.spyOn(Standing.prototype, 'reads').mockReturnValue(true);
    jest.spyOn(Standing.prototype, 'isMember', 'get').mockReturnValue(true);
    const questions = everythingOf(schema, `{ program(id: "${OTHER}")`, THEIRS);
    const found = (await marked(questions, [MARKS.text])).join(' ');
    for (const field of ['benefits', 'commitments', 'risks', 'changes', 'history']) {
      expect(found).toContain(`") { ${field}`);
    }
    const cursors = await ask(`{ program(id: "${OTHER}") { commitments { edges { cursor } } } }`);
    expect(cursors).toContain(MARKS.id);
    expect((await marked(rootsOf(schema), [MARKS.text])).length).toBeGreaterThan(0);
  });
});

/** A site more in a program. */
async function told({ store, clock }: Ledger, program: string, site: string, name: string) {
  const commandId = `more-${program}`;
  const metadata = { program, commandId, digest: commandId, actor: name, effectiveAt: clock.now() };
  const events = [{ type: 'SiteAdded', data: { site, name } }];
  return store.append(`${program}.program-${program}`, 'any', events, metadata);
}

/** Somebody of the other program has a token, whose name is theirs alone. */
async function ownTokenOfAnother({ app, clock }: Ledger): Promise<void> {
  const email = 'other@plumbline.example';
  const said = { account: accountIdOf(email), name: MARKS.text, access: 'read' };
  const expiresOn = addDays(clock.today(), 30);
  await asCaller({ actor: 'proof', trusted: true }, async () => {
    await app.get(CommandBus).execute(toCommand(OpenAccount, { name: MARKS.text, email }));
    await app.get(ApiTokens).issue(toCommand(IssueToken, { ...said, expiresOn }));
  });
}
