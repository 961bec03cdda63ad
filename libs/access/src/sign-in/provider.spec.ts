import * as client from 'openid-client';
import { ForgingProvider, type Forgery } from './forging-provider.example';
import { Provider, type ProviderHandshake } from './provider';

const REDIRECT = 'http://127.0.0.1:3000/auth/callback';
const now = Math.floor(Date.now() / 1000);
const HOUR = 3600;

describe('The answer of a provider', () => {
  let forger: ForgingProvider;
  let provider: Provider;
  let reasons: string[];
  beforeEach(async () => {
    forger = await ForgingProvider.open();
    reasons = [];
    const configuration = {
      issuer: forger.issuer,
      clientId: 'plumbline',
      clientSecret: 'a secret of the client',
      groupsClaim: 'groups',
      name: 'Harborview',
    };
    provider = new Provider(configuration, REDIRECT, (reason) => reasons.push(reason));
  });
  afterEach(() => forger.close());

  async function answered(
    forgery: Forgery = {},
    query: Record<string, string | undefined> = {},
    change: Partial<ProviderHandshake> = {},
  ) {
    const { handshake } = await provider.begin('/desk');
    forger.nonce = handshake.nonce;
    forger.forgery = forgery;
    const answer = { code: 'a code', state: handshake.state, iss: forger.issuer, ...query };
    const given = Object.entries(answer).filter(([, value]) => value !== undefined);
    const search = new URLSearchParams(given as [string, string][]);
    return provider.finish(search, { ...handshake, ...change });
  }

  it('is asked for by code with PKCE S256, state and nonce, another each time', async () => {
    const [one, other] = [await provider.begin('/'), await provider.begin('/')];
    const asked = Object.fromEntries(one.address.searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: 'plumbline',
      redirect_uri: REDIRECT,
      scope: 'openid profile email',
      code_challenge_method: 'S256',
      state: one.handshake.state,
      nonce: one.handshake.nonce,
    });
    expect(one.address.href).not.toContain(one.handshake.verifier);
    for (const part of ['state', 'nonce', 'verifier'] as const) {
      expect(one.handshake[part].length).toBeGreaterThanOrEqual(43);
      expect(one.handshake[part]).not.toBe(other.handshake[part]);
    }
  });

  it('tells who it is when all is right; the verifier goes to the provider only', async () => {
    expect(await answered({ claims: { groups: ['Board', 7, 'HIM'] } })).toEqual({
      issuer: forger.issuer,
      subject: 'ana-1',
      name: 'Ana',
      email: 'ana@hospital.example',
      emailVerified: true,
      groups: ['Board', 'HIM'],
    });
    expect(forger.asked[0]?.get('code_verifier')).toMatch(/^[\w-]{43,}$/);
    expect(forger.asked[0]?.get('redirect_uri')).toBe(REDIRECT);
  });

  it('without the claim of the groups says that there are none', async () => {
    expect((await answered()).groups).toEqual([]);
  });

  it.each<[string, Forgery]>([
    ['is not signed at all (alg none)', { signed: 'none' }],
    ['is signed with the public key as a secret (HS256)', { signed: 'hmac' }],
    ['is signed by a stranger', { signed: 'stranger' }],
    ['has a broken signature', { signed: 'broken' }],
    ['is for another client', { claims: { aud: 'another' } }],
    ['is for several clients, and not by order of ours', { claims: { aud: ['plumbline', 'x'] } }],
    ['is for nobody', { without: ['aud'] }],
    ['is of another issuer', { claims: { iss: 'https://idp.attacker.example' } }],
    ['is of no issuer', { without: ['iss'] }],
    ['is about nobody', { without: ['sub'] }],
    ['has expired', { claims: { exp: now - HOUR, iat: now - 2 * HOUR } }],
    ['never expires', { without: ['exp'] }],
    ['expires at no moment', { claims: { exp: 'tomorrow' } }],
    ['is not good yet', { claims: { nbf: now + HOUR } }],
    ['does not say when it was made', { without: ['iat'] }],
    ['has another nonce', { claims: { nonce: 'another' } }],
    ['has no nonce', { without: ['nonce'] }],
    ['asks for an extension that we do not know (crit)', { header: { crit: ['b64'], b64: false } }],
    ['names a key that is not there', { header: { kid: 'another' } }],
  ])('is refused when its token %s', async (_, forgery) => {
    await expect(answered(forgery)).rejects.toThrow('did not sign you in');
    expect(reasons).toHaveLength(1);
  });

  it.each<[string, Record<string, string | undefined>]>([
    ['with another state', { state: 'another' }],
    ['without a state', { state: undefined }],
    ['from another provider (mix-up)', { iss: 'https://idp.attacker.example' }],
    ['without saying from whom', { iss: undefined }],
    ['that says no', { code: undefined, error: 'access_denied' }],
    ['without a code', { code: undefined }],
  ])('is refused before the code is given away: %s', async (_, query) => {
    await expect(answered({}, query)).rejects.toThrow('did not sign you in');
    expect(forger.asked).toEqual([]);
  });

  it('would be believed with a stranger’s signature, were it not checked (control)', async () => {
    const execute = [client.allowInsecureRequests];
    const server = new URL(forger.issuer);
    const careless = await client.discovery(server, 'plumbline', {}, client.None(), { execute });
    forger.nonce = 'a nonce';
    forger.forgery = { signed: 'stranger' };
    const answer = new URL(REDIRECT);
    answer.search = new URLSearchParams({ code: 'a code', iss: forger.issuer }).toString();
    const grant = client.authorizationCodeGrant(careless, answer, { expectedNonce: 'a nonce' });
    expect((await grant).claims()?.sub).toBe('ana-1');
  });

  it('is told to the operator without any secret', async () => {
    await expect(answered({ signed: 'stranger' })).rejects.toThrow('did not sign');
    await expect(answered({ claims: { nonce: 'another' } })).rejects.toThrow('did not sign');
    for (const secret of ['a code', 'an access token', 'a secret of the client', 'eyJ']) {
      expect(reasons.join()).not.toContain(secret);
    }
  });

  it('is not waited for where the configuration is of another issuer than it says', async () => {
    forger.claims = 'https://idp.hospital.example';
    await expect(provider.begin('/')).rejects.toThrow('cannot be reached');
    forger.claims = forger.issuer;
    expect((await provider.begin('/')).address.origin).toBe(forger.issuer);
  });
});
