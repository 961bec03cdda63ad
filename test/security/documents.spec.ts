import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { readTrustedDocuments } from '../../apps/api/src/documents/trusted-documents';
import { openLedger, type Ledger } from '../ledger';

const START = join(__dirname, '../../apps/dashboard/src/app/programs.graphql');
const MEASURED = 'query One($id: ID!) { program(id: $id) { name } }';
const idOf = (text: string) => createHash('sha256').update(text).digest('hex');
const texts = [readFileSync(START, 'utf8'), MEASURED];
const listed = Object.fromEntries(texts.map((text) => [idOf(text), text]));

describe('Without a token and without the explorer', () => {
  const pages = mkdtempSync(join(tmpdir(), 'plumbline-documents-'));
  let ledger: Ledger;
  let session: { cookie: string };
  let token: { authorization: string };
  beforeAll(async () => {
    writeFileSync(join(pages, 'documents.json'), JSON.stringify(listed));
    ledger = await openLedger({ pages, explorer: false });
    token = { authorization: await ledger.everyone.authorization() };
    session = { cookie: await ledger.everyone.session() };
  });
  afterAll(async () => {
    await ledger.close();
    rmSync(pages, { recursive: true });
  });

  const send = (body: object, headers: Record<string, string> = session) =>
    request(ledger.app.getHttpServer()).post('/graphql').set(headers).send(body);
  const codeOf = ({ body }: request.Response) => body.errors?.[0].extensions.code;

  it.each([
    ['a query', { query: '{ programs { totalCount } }' }],
    ['the very text of a known document', { query: MEASURED, variables: { id: 'x' } }],
    ['a mutation', { query: 'mutation { charterProgram(input: { name: "N" }) { id } }' }],
    ['an id that is not known', { documentId: idOf('{ programs { totalCount } }') }],
    ['an id that is no text', { documentId: { $ne: null } }],
    ['a name that every object has', { documentId: 'constructor' }],
    ['a persisted query of Apollo', { extensions: { persistedQuery: { sha256Hash: 'ab' } } }],
    ['a list of requests', [{ query: '{ programs { totalCount } }' }]],
    ['nothing', {}],
  ])('is refused as PERSISTED_ONLY: %s', async (_, body) => {
    const answer = await send(body);
    expect(answer.status).toBe(400);
    expect(codeOf(answer)).toBe('PERSISTED_ONLY');
  });

  it('a known document runs by its id, with its variables', async () => {
    const start = await send({ documentId: idOf(texts[0]!) });
    const goesOn = { hasNextPage: false, endCursor: null };
    expect(start.body).toEqual({ data: { programs: { goesOn, nodes: [] } } });
    const measured = await send({ documentId: idOf(MEASURED), variables: { id: 'nowhere' } });
    expect(codeOf(measured)).toBe('NOT_FOUND');
  });

  it('an id cannot smuggle in another text', async () => {
    const answer = await send({ documentId: idOf(MEASURED), query: '{ programs { totalCount } }' });
    expect(answer.status).toBe(400);
    expect(codeOf(answer)).toBe('INVALID');
  });

  it('a token opens own queries, but not the schema', async () => {
    expect((await send({ query: '{ programs { totalCount } }' }, token)).status).toBe(200);
    const schema = await send({ query: '{ __schema { types { name } } }' }, token);
    expect(codeOf(schema)).toBe('INVALID');
    expect(schema.body.errors[0].message).toMatch(/switched off/);
    const misspelt = await send({ query: '{ programs { totalCont } }' }, token);
    expect(misspelt.status).toBe(400);
    expect(misspelt.text).not.toMatch(/Did you mean|totalCount/);
    const variable = await send(
      {
        query: 'mutation ($input: AddSiteInput!) { addSite(input: $input) { id } }',
        variables: { input: { program: 'p', id: 'i', name: 'N', nmae: 'N' } },
      },
      token,
    );
    expect(variable.text).not.toMatch(/Did you mean/);
  });

  it('there is no explorer', async () => {
    const { status } = await request(ledger.app.getHttpServer()).get('/explorer/');
    expect(status).toBe(404);
  });
});

describe('With the explorer', () => {
  it('everyone asks openly, and is helped with names', async () => {
    const ledger = await openLedger({ explorer: true });
    expect((await ledger.ask('{ __schema { queryType { name } } }')).data).toBeTruthy();
    const { errors } = await ledger.ask('{ programs { totalCont } }');
    expect(errors![0]!.message).toMatch(/Did you mean "totalCount"/);
    await ledger.close();
  });
});

describe('The list of documents', () => {
  it('is refused at the start when a text is not what its name says', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-documents-'));
    const file = join(folder, 'documents.json');
    writeFileSync(file, JSON.stringify({ [idOf('{ a }')]: '{ b }' }));
    expect(() => readTrustedDocuments(file)).toThrow(/build the pages anew/);
    rmSync(folder, { recursive: true });
  });
});
