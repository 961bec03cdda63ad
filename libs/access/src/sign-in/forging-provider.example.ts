import {
  base64url,
  exportJWK,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type GenerateKeyPairResult,
  type JWTPayload,
} from 'jose';
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the forger changes in a token that would be right. */
export interface Forgery {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly without?: readonly string[];
  readonly header?: Readonly<Record<string, unknown>>;
  /** Another way to sign than with the provider's key. */
  readonly signed?: 'none' | 'hmac' | 'stranger' | 'broken';
}

/** A provider that puts into a token whatever a test wants: the worst that could answer us. */
export class ForgingProvider {
  forgery: Forgery = {};
  /** What the token endpoint was asked. */
  readonly asked: URLSearchParams[] = [];
  nonce = '';

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
    private readonly key: CryptoKey,
    private readonly stranger: CryptoKey,
    private readonly jwk: object,
    /** Whose issuer its configuration claims to be. */
    public claims: string,
  ) {}

  static async open(): Promise<ForgingProvider> {
    const [{ privateKey, publicKey }, { privateKey: stranger }] = await keys();
    const jwk = { ...(await exportJWK(publicKey)), alg: 'RS256', use: 'sig', kid: 'key-1' };
    const server = createServer();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = new ForgingProvider(server, issuer, privateKey, stranger, jwk, issuer);
    server.on('request', async (request, response) => {
      const answer = await provider.answer(request);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer));
    });
    return provider;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async answer(request: IncomingMessage): Promise<object> {
    if (request.url === '/.well-known/openid-configuration') {
      return {
        issuer: this.claims,
        authorization_endpoint: `${this.issuer}/authorize`,
        token_endpoint: `${this.issuer}/token`,
        jwks_uri: `${this.issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
        authorization_response_iss_parameter_supported: true,
      };
    }
    if (request.url === '/jwks') return { keys: [this.jwk] };
    this.asked.push(new URLSearchParams(await bodyOf(request)));
    return { access_token: 'an access token', token_type: 'Bearer', id_token: await this.token() };
  }

  private async token(): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const claims: JWTPayload = {
      iss: this.issuer,
      aud: 'plumbline',
      sub: 'ana-1',
      iat: now,
      exp: now + 300,
      nonce: this.nonce,
      email: 'ana@hospital.example',
      email_verified: true,
      name: 'Ana',
      ...this.forgery.claims,
    };
    for (const claim of this.forgery.without ?? []) delete claims[claim];
    const header = { alg: 'RS256', kid: 'key-1', ...this.forgery.header };
    const { signed } = this.forgery;
    if (signed === 'none') return `${unsigned({ ...header, alg: 'none' }, claims)}.`;
    if (signed === 'hmac') return this.byHmac(claims);
    const key = signed === 'stranger' ? this.stranger : this.key;
    const jwt = new SignJWT(claims).setProtectedHeader({ ...header, crit: undefined });
    const token = await jwt.sign(key);
    if (signed === 'broken') return `${token.slice(0, -6)}AAAAAA`;
    return this.forgery.header ? this.withHeader(header, claims) : token;
  }

  /** The public key used as if it were a secret: the oldest trick on checks that trust the header. */
  private byHmac(claims: JWTPayload): string {
    const text = unsigned({ alg: 'HS256', kid: 'key-1' }, claims);
    const secret = JSON.stringify(this.jwk);
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
  }

  /** Rightly signed, with a header that the library for making tokens would not make. */
  private async withHeader(header: object, claims: JWTPayload): Promise<string> {
    const text = unsigned(header, claims);
    const signature = await crypto.subtle.sign(
      'RSASSA-PKCS1-v1_5',
      this.key,
      new TextEncoder().encode(text),
    );
    return `${text}.${base64url.encode(new Uint8Array(signature))}`;
  }
}

let made: Promise<GenerateKeyPairResult[]> | undefined;

/** The provider's keys and a stranger's, made once. */
function keys() {
  made ??= Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  return made as Promise<[GenerateKeyPairResult, GenerateKeyPairResult]>;
}

function unsigned(header: object, claims: object): string {
  return [header, claims].map((part) => base64url.encode(JSON.stringify(part))).join('.');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
}
