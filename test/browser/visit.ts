import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { ask, settled, signInAs, type Person } from './people';

/** What a query answers about the program. */
/* eslint-disable-next-line @typescript-eslint/no-explicit-any */
export type Answer = any;

/** Somebody who looks for an answer, and how often they had to click for it. */
export class Visit {
  clicks = 0;

  private constructor(readonly page: Page) {}

  /** Signs somebody in, in a browser of their own. */
  static async of(browser: Browser, person: Person): Promise<Visit> {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await signInAs(page, person);
    return new Visit(page);
  }

  /** Begins where the role begins. */
  async begin(): Promise<void> {
    this.clicks = 0;
    await this.page.goto('/');
    await this.page.waitForURL(/\/p\/harborview/);
    await settled(this.page);
  }

  async click(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
    await settled(this.page);
  }

  /** Goes to another page by the navigation. */
  go(name: string): Promise<void> {
    const nav = this.page.getByRole('navigation', { name: 'Pages of the program' });
    return this.click(nav.getByRole('link', { name, exact: true }));
  }

  /** The card, or the region of a page, that has this heading. */
  card(heading: string | RegExp): Locator {
    const title = this.page.getByRole('heading', { name: heading });
    return this.page.getByRole('main').locator('.card, .overview-tiles').filter({ has: title });
  }

  /** Asks GraphQL in the name of who looks. */
  async ask(query: string): Promise<Answer> {
    return (await ask(this.page, query))['program'];
  }

  /** What stands on the desks of who looks, each thing once. */
  async desk(): Promise<Answer[]> {
    const { me } = (await ask(this.page, '{ me { memberships { voices } } }')) as Answer;
    const items = new Map<string, Answer>();
    for (const voice of me.memberships[0].voices) {
      const { desk } = await this.ask(
        `{ program(id: "harborview") { desk(stakeholder: "${voice}") { id kind text dueOn overdue } } }`,
      );
      for (const item of desk) items.set(item.id, item);
    }
    return [...items.values()];
  }

  /** The open record shows every fact that GraphQL has of it: who, for whom, both times, why, where it is written. */
  async seesEveryFact(): Promise<void> {
    const record = new URL(this.page.url()).searchParams.get('record') ?? '';
    const [kind = '', ...rest] = record.split('/');
    const { history, stakeholders } = await this.ask(
      `{ program(id: "harborview") { history(kind: "${kind}", of: "${rest.join('/')}") { actorName onBehalfOf reason source effectiveAt recordedAt } stakeholders(first: 100) { nodes { id name } } } }`,
    );
    const names = new Map(stakeholders.nodes.map(({ id, name }: Answer) => [id, name]));
    expect(history.length).toBeGreaterThan(0);
    const facts = this.page.getByRole('dialog').locator('.fact');
    await expect(facts).toHaveCount(history.length);
    for (const [index, fact] of history.toReversed().entries()) {
      const { actorName, onBehalfOf, reason, source, effectiveAt, recordedAt } = fact;
      const shown = facts.nth(index);
      const who = shown.locator('.fact-who');
      const forWhom = onBehalfOf ? ` for ${names.get(onBehalfOf) ?? onBehalfOf}` : '';
      expect((await who.innerText()).split(' · ')[0]).toBe(
        `${names.get(actorName) ?? actorName}${forWhom}`,
      );
      await expect(who).toContainText(/ · true on .* · recorded /);
      await expect(shown.locator('.fact-reason')).toHaveText(reason ? [`“${reason}”`] : []);
      await expect(shown.locator('.fact-source')).toHaveText(source ? [`Source: ${source}`] : []);
      const times = await who
        .locator('time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
      expect(times).toEqual([effectiveAt, recordedAt]);
    }
  }
}

/** A day as the pages write it: `Jan 24, 2027`. */
export const day = (date: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' })
    .format(new Date(date))
    .replaceAll(/\s/g, ' ');

/** A number with its sign: `+33`. */
export const signed = (value: number): string =>
  new Intl.NumberFormat('en-US', { signDisplay: 'exceptZero' }).format(value);

/** Money as the pages write it. */
export function money(value: number, currency = 'USD'): string {
  const isMuch = Math.abs(value) >= 100_000;
  return new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    notation: isMuch ? 'compact' : 'standard',
    minimumFractionDigits: 0,
    maximumFractionDigits: isMuch ? 1 : 0,
  }).format(value);
}
