import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { inChromium, openChromium, openPage } from './chromium';
import { SignInServer } from './sign-in-server';

const GOOD = 'correct horse battery staple';

inChromium('The pages for signing in, in Chromium (skipped where there is none)', () => {
  let server: SignInServer;
  let demo: SignInServer;
  let browser: Browser;
  let ana: string;
  beforeAll(async () => {
    server = await SignInServer.open({
      mode: 'own',
      provider: async () => ({
        issuer: 'http://127.0.0.1:9',
        clientId: 'plumbline',
        name: 'Harborview',
      }),
    });
    ana = await server.example.opened('Ana Lindqvist', 'ana@hospital.example');
    const person = { name: 'Ana Lindqvist', email: 'ana@hospital.example' };
    await server.parts.passwords.set(ana, GOOD, person);
    demo = await SignInServer.open({ mode: 'demo' });
    for (const name of ['Ana Lindqvist', 'Ben Okafor', 'Cem Yilmaz']) {
      await demo.example.opened(name, `${name.slice(0, 3).toLowerCase()}@demo.example`);
    }
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await demo?.close();
  });

  it('keep the Secure cookie on this machine without encryption, and need no script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await openPage(context);
    await page.goto(`${server.address}/auth/sign-in?returnTo=/who`);
    await page.getByLabel('E-mail address').fill('ana@hospital.example');
    await page.getByLabel('Password').fill(GOOD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    expect(await page.textContent('body')).toContain('Ana Lindqvist');
    const cookie = (await context.cookies()).find(({ name }) => name === '__Host-plumbline');
    expect(cookie).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/' });
    await context.close();
  });

  it.each([1440, 390, 320])('are whole and readable by everyone at %i px', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await openPage(context);
    const invitation = await server.parts.invitations.invite({
      name: 'Ben',
      email: 'ben@h.example',
    });
    const secret = await server.example.signedIn(ana);
    const pages: [string, string][] = [
      ['sign-in', `${server.address}/auth/sign-in`],
      ['code', `${server.address}/auth/code`],
      ['invitation', `${server.address}/auth/invitation?key=${invitation}`],
      ['problem', `${server.address}/auth/first?key=x`],
      ['demo', `${demo.address}/auth/sign-in`],
      ['account', `${server.address}/auth/account`],
    ];
    for (const [name, address] of pages) {
      if (name === 'account') {
        const url = server.address;
        const cookie = { name: '__Host-plumbline', value: secret, secure: true, url };
        await context.addCookies([{ ...cookie, url: url.replace('http:', 'https:') }]);
      }
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => `${name}: ${id}`)).toEqual([]);
      const isWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
      expect(await page.evaluate(isWide)).toBe(false);
      const pictures = process.env['PICTURES'];
      if (pictures)
        await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    }
    await context.close();
  });

  it('break no rule of their own policy', async () => {
    const page = await openPage(browser);
    const complaints: string[] = [];
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    await page.goto(`${demo.address}/auth/sign-in`);
    await page.getByRole('button', { name: 'Ben Okafor' }).click();
    expect(await page.textContent('h1')).toBe('Home');
    await page.goto(`${demo.address}/auth/sign-in`);
    expect(
      await page.getByRole('button', { name: 'Ben Okafor' }).getAttribute('aria-current'),
    ).toBe('true');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
