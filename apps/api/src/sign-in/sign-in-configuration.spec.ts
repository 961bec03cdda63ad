import { readSignInConfiguration } from './sign-in-configuration';

const provider = {
  PLUMBLINE_URL: 'https://plumbline.hospital.example',
  OIDC_ISSUER: 'https://idp.hospital.example/realms/staff',
  OIDC_CLIENT_ID: 'plumbline',
};

describe('How people sign in, as told from outside', () => {
  it('is by local accounts on this machine where nothing is said', () =>
    expect(readSignInConfiguration({})).toEqual({ localAccounts: true }));

  it('is through a provider, with groups and a name where they are given', () => {
    const more = {
      OIDC_CLIENT_SECRET: 'a secret',
      OIDC_GROUPS_CLAIM: 'groups',
      OIDC_NAME: 'Harborview',
      LOCAL_ACCOUNTS: 'off',
    };
    expect(readSignInConfiguration({ ...provider, ...more })).toEqual({
      address: new URL('https://plumbline.hospital.example'),
      localAccounts: false,
      provider: {
        issuer: 'https://idp.hospital.example/realms/staff',
        clientId: 'plumbline',
        clientSecret: 'a secret',
        groupsClaim: 'groups',
        name: 'Harborview',
      },
    });
    expect(readSignInConfiguration(provider).provider?.name).toBe('your hospital');
  });

  it.each<[string, NodeJS.ProcessEnv, string]>([
    [
      'an address with a path',
      { PLUMBLINE_URL: 'https://h.example/elsewhere' },
      'PLUMBLINE_URL must',
    ],
    ['an address that is none', { PLUMBLINE_URL: 'h.example' }, 'PLUMBLINE_URL must'],
    ['plain http to elsewhere', { PLUMBLINE_URL: 'http://h.example' }, 'PLUMBLINE_URL must'],
    ['an address with a name in it', { PLUMBLINE_URL: 'https://a:b@h.example' }, 'PLUMBLINE_URL'],
    ['a provider without encryption', { ...provider, OIDC_ISSUER: 'http://idp.example' }, 'https'],
    ['a provider that is no address', { ...provider, OIDC_ISSUER: 'harborview' }, 'OIDC_ISSUER'],
    ['a provider without our id', { ...provider, OIDC_CLIENT_ID: '' }, 'Set OIDC_CLIENT_ID'],
    ['a provider that cannot send back', { ...provider, PLUMBLINE_URL: '' }, 'Set PLUMBLINE_URL'],
    ['a secret without a provider', { OIDC_CLIENT_SECRET: 'hunter2' }, 'not OIDC_ISSUER'],
    ['no way at all', { LOCAL_ACCOUNTS: 'off' }, 'nobody could sign in'],
    ['a switch that is neither', { LOCAL_ACCOUNTS: 'yes' }, 'must be on or off'],
  ])(
    'is refused in a sentence that names the variable and not the value: %s',
    (_, said, sentence) => {
      expect(() => readSignInConfiguration(said)).toThrow(sentence);
      try {
        readSignInConfiguration(said);
      } catch (error) {
        for (const value of ['hunter2', 'harborview', 'a:b', '/elsewhere', 'yes']) {
          expect((error as Error).message).not.toContain(value);
        }
      }
    },
  );

  it('is plain http on this machine only', () => {
    const local = { PLUMBLINE_URL: 'http://127.0.0.1:3000', OIDC_ISSUER: 'http://localhost:4000' };
    expect(readSignInConfiguration({ ...provider, ...local }).address?.port).toBe('3000');
  });
});
