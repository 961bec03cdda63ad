import { expect } from '@playwright/test';
import type { Person } from './people';
import { day, money, signed, type Answer, type Visit } from './visit';

/** How a question of docs/questions.md is answered on the pages. */
export interface Looking {
  /** Finds the answer and compares it with what GraphQL says to the question's own query. */
  find: (visit: Visit, answer: Answer) => Promise<void>;
  /** From the answer to the record that explains it. */
  follow: (visit: Visit) => Promise<void>;
}

const isAnswer = ({ kind }: Answer) =>
  ['reply', 'acceptance', 'vote', 'acknowledgement'].includes(kind);
const isOverdue = ({ overdue }: Answer) => overdue;

/** Opens the first record that a card leads to. */
const openFirst = async (visit: Visit, heading: string | RegExp, rows = 'a[href*="record="]') =>
  visit.click(visit.card(heading).locator(rows).first());

/** From a workflow to its checklist, and to all that was recorded of that. */
async function openChecklist(visit: Visit, heading: string): Promise<void> {
  await openFirst(visit, heading, 'a[href*="checklist="]');
  await visit.click(visit.page.getByRole('link', { name: 'Every fact about it' }));
}

const cio: Record<string, Looking> = {
  'Will we go live on the date, what moved it last and by how much?': {
    async find({ page }, { goLiveOn, slip: { goLiveSlipDays, lastGoLiveMove: move } }) {
      const hero = page.locator('.hero');
      await expect(hero).toContainText(`Forecast${day(goLiveOn)}`);
      await expect(hero).toContainText(`Slip so far${signed(goLiveSlipDays)} days`);
      await expect(hero).toContainText(`moved last by ${signed(move.days)} days`);
      await expect(hero).toContainText(move.reason);
    },
    follow: (visit) => visit.click(visit.page.locator('.hero-move a')),
  },
  'Which gate is next, and which criteria block it?': {
    async find(visit, { gates }) {
      await visit.go('Plan and gates');
      const next = gates.nodes.find(({ declared }: Answer) => !declared);
      const card = visit.card(`What blocks “${next.name}”`);
      const blocking = next.criteria.filter(
        ({ status }: Answer) => !['met', 'workedAround'].includes(status),
      );
      await expect(card.locator('tbody tr')).toHaveCount(blocking.length);
      for (const { text } of blocking) await expect(card).toContainText(text);
    },
    async follow(visit) {
      await openFirst(visit, /What blocks/, 'tbody a');
      await visit.click(visit.page.locator('a[href*="record=gate"]').first());
    },
  },
  'Which red flags are overdue?': {
    async find(visit, { flagFigures, flags }) {
      const card = visit.card('Red flags waiting for an answer');
      const late = flags.nodes.filter(isOverdue);
      expect(late).toHaveLength(flagFigures.overdue);
      await expect(card.locator('.ageing-list li')).toHaveCount(Math.min(3, late.length));
      await expect(card).toContainText(`${late.length} of `);
      for (const { seen } of late.slice(0, 1)) await expect(card).toContainText(seen);
    },
    follow: (visit) => openFirst(visit, 'Red flags waiting for an answer'),
  },
  'Who has not answered a request?': {
    async find(visit, { commitments }) {
      await visit.go('Commitments');
      const rows = visit.card(/^Between organisations$/).locator('tbody tr');
      const names: Answer = await visit.ask(
        '{ program(id: "harborview") { stakeholders(first: 100) { nodes { id name } } } }',
      );
      const nameOf = (id: string) =>
        names.stakeholders.nodes.find((one: Answer) => one.id === id).name;
      for (const { text, awaiting } of commitments.nodes) {
        const row = rows.filter({ hasText: text });
        await expect(row).toContainText(nameOf(awaiting));
        await expect(row).toContainText('Not promised');
      }
    },
    follow: (visit) => openFirst(visit, /^Between organisations$/),
  },
};

const himDirector: Record<string, Looking> = {
  'Which of my workflows is not ready, and what evidence is missing?': {
    async find(visit, { readiness }) {
      const counted = readiness.filter(({ status }: Answer) => status !== 'notApplicable');
      const ready = counted.filter(({ status }: Answer) => status === 'green').length;
      const card = visit.card('Not ready, and what is missing');
      await expect(card).toContainText(
        `${counted.length - ready} of ${readiness.length} workflows are not ready`,
      );
      const blocked = readiness.find(({ status }: Answer) => status === 'blocked');
      await expect(card).toContainText(blocked.blockedReason);
      const shown = await card.locator('.ready-missing b').allTextContents();
      expect(shown.length).toBeGreaterThan(0);
    },
    follow: (visit) => openChecklist(visit, 'Not ready, and what is missing'),
  },
  'What am I asked to accept or promise this week?': {
    async find(visit, { desk }) {
      const card = visit.card('What waits for Director of HIM');
      const mine = desk.filter(({ kind }: Answer) => !['owedToMe', 'raised'].includes(kind));
      const overdue = mine.filter(isOverdue).length;
      await expect(card).toContainText(`${mine.length} things, ${overdue} overdue`);
      await expect(card).toContainText(mine[0].text);
    },
    follow: (visit) => openFirst(visit, 'What waits for Director of HIM'),
  },
  'Which decisions were taken without HIM?': {
    async find(visit, { decisionsWithoutHim: all }) {
      const card = visit.card('Decisions taken without HIM');
      await expect(card).toContainText(`${all.length} touch HIM`);
      for (const { question } of all.slice(0, 3)) await expect(card).toContainText(question);
    },
    follow: (visit) => openFirst(visit, 'Decisions taken without HIM'),
  },
  'Which queues are off their baseline after the go-live?': {
    async find(visit, { status, recovery }) {
      expect({ status, recovery }).toEqual({ status: 'preparing', recovery: [] });
      await expect(visit.card(/^After go-live/)).toContainText('Nothing to recover before');
    },
    async follow(visit) {
      await openFirst(visit, /^After go-live/, 'a');
      await openFirst(visit, 'What was moved, and why');
    },
  },
  'Which evidence expires?': {
    async find(visit, { expiringEvidence: all }) {
      const card = visit.card('Evidence that expires');
      const soon = all.filter(({ daysLeft }: Answer) => daysLeft <= 14);
      await expect(card.locator('tbody tr')).toHaveCount(soon.length);
      await expect(card.locator('tbody tr').first()).toContainText(soon[0].text);
      await expect(card.locator('tbody tr').first()).toContainText(day(soon[0].freshUntil));
    },
    follow: (visit) => openChecklist(visit, 'Evidence that expires'),
  },
};

const consultant: Record<string, Looking> = {
  'What did I promise, and when is it due?': {
    async find(visit, { commitments }) {
      const card = visit.card('What you owe');
      const ended = ['satisfied', 'declined', 'withdrawn', 'revoked', 'cancelled'];
      const open = commitments.nodes.filter(({ status }: Answer) => !ended.includes(status));
      expect(open.length).toBeGreaterThan(0);
      for (const { text, dueOn } of open) {
        const row = card.getByRole('listitem').filter({ hasText: text });
        await expect(row.locator('time')).toHaveAttribute('datetime', dueOn);
      }
    },
    follow: (visit) => openFirst(visit, 'What you owe'),
  },
  'What happened to each flag I raised?': {
    async find(visit, { desk }) {
      const raised = desk.filter(({ kind }: Answer) => kind === 'raised');
      expect(raised.length).toBeGreaterThan(0);
      const card = visit.card('What you raised, and what became of it');
      await expect(card.getByRole('listitem')).toHaveCount(raised.length);
      for (const { text } of raised) await expect(card).toContainText(text);
    },
    follow: (visit) => openFirst(visit, 'What you raised, and what became of it'),
  },
  'Which flags of others touch my area?': {
    async find(visit, { flags }) {
      await visit.go('Risks and flags');
      const rows = visit.card(/^Red flags$/).locator('tbody tr');
      const ended = ['closed', 'rejected', 'merged'];
      const open = flags.nodes.filter(({ status }: Answer) => !ended.includes(status));
      await expect(rows).toHaveCount(open.length);
      for (const { category, seen } of open) {
        const row = rows.filter({ hasText: seen.slice(0, 40) });
        const area = category.replaceAll(/([A-Z])/g, ' $1');
        await expect(row.first()).toContainText(new RegExp(area, 'i'));
      }
    },
    follow: (visit) => openFirst(visit, /^Red flags$/),
  },
  'Who decides what is outside my scope?': {
    async find(visit, { decisionRights }) {
      await visit.go('Decisions');
      const rows = visit.card('Who decides what').locator('tbody tr');
      await expect(rows).toHaveCount(decisionRights.length);
      for (const { matter, role } of decisionRights)
        await expect(rows.filter({ hasText: matter })).toContainText(role);
    },
    follow: (visit) => openFirst(visit, 'Who decides what'),
  },
};

const KINDS: Record<string, string> = {
  cashable: 'Cashable',
  nonCashable: 'Non-cashable',
  costAvoidance: 'Cost avoidance',
  nonFinancial: 'Non-financial',
  disBenefit: 'Dis-benefit',
};

const executive: Record<string, Looking> = {
  'Of what was promised, how much is realised, by class?': {
    async find(visit, { benefitTotals }) {
      const rows = visit.card('Benefits by kind of money').locator('tbody tr');
      expect(benefitTotals.length).toBeGreaterThan(1);
      for (const { class: kind, currency, realised } of benefitTotals) {
        const row = rows.filter({ hasText: `${KINDS[kind]}, ${currency}` });
        await expect(row.locator('td').nth(2)).toHaveText(money(realised, currency));
      }
    },
    async follow(visit) {
      await openFirst(visit, 'Benefits by kind of money', 'tbody a');
      await openFirst(visit, 'All benefits and promises', 'tbody a');
      await visit.click(visit.page.locator('a[href*="record=benefit"]').first());
    },
  },
  'Are we keeping our commitments, group by group?': {
    async find(visit, { reliability }) {
      const rows = visit.card('Commitments kept').locator('tbody tr');
      const groups = reliability.filter(({ n }: Answer) => n > 0);
      await expect(rows).toHaveCount(groups.length);
      for (const { name, kept, n, tooFew } of groups)
        await expect(rows.filter({ hasText: name ?? 'Whole program' })).toContainText(
          tooFew ? 'fewer than 5' : `${kept} of ${n}`,
        );
    },
    async follow(visit) {
      await openFirst(visit, 'Commitments kept', 'tbody a');
      await openFirst(visit, /^Commitments$/);
    },
  },
  'What is needed from me today?': {
    async find(visit) {
      const waiting = (await visit.desk()).filter(isAnswer);
      const late = waiting.filter(isOverdue).length;
      const card = visit.card('Waiting for you');
      await expect(card).toContainText(`${waiting.length} to answer, of them ${late} overdue`);
    },
    follow: (visit) => openFirst(visit, 'Waiting for you'),
  },
  'What changed since the last review?': {
    async find(visit) {
      const card = visit.card('What changed');
      const since = await card.getByLabel('Since').inputValue();
      const { digest } = await visit.ask(
        `{ program(id: "harborview") { digest(since: "${since}") { count groups { heading count items { text } } } } }`,
      );
      await expect(card).toContainText(`${digest.count} changes`);
      for (const { heading, count } of digest.groups)
        await expect(card).toContainText(`${heading} ${count}`);
    },
    follow: (visit) => openFirst(visit, 'What changed'),
  },
  'Which benefits are at risk, and which three drivers cause it?': {
    async find(visit, { benefitsAtRisk }) {
      const card = visit.card(/^Cashable benefits/);
      const known = benefitsAtRisk.filter(
        ({ class: kind, value }: Answer) => kind === 'cashable' && value > 0,
      );
      expect(known.length).toBeGreaterThan(0);
      for (const { title, value, currency, drivers } of known) {
        const row = card.getByRole('listitem').filter({ hasText: title });
        await expect(row).toContainText(money(-value, currency));
        for (const { factor } of drivers)
          await expect(row).toContainText(new RegExp(factor.replaceAll(/([A-Z])/g, ' $1'), 'i'));
      }
    },
    follow: (visit) => openFirst(visit, /^Cashable benefits/),
  },
  'Where do factors fall red, and where is what was declared not what computes?': {
    async find(visit, { alignment }) {
      const red = new Set(
        alignment.cells
          .filter(({ status }: Answer) => status === 'red')
          .map(({ factor }: Answer) => factor),
      );
      const tiles = visit.page.locator('.overview-tiles .tile');
      await expect(tiles.filter({ hasText: 'Off track' })).toHaveCount(red.size);
      const rows = visit.card(/^Declared otherwise than computed$/).locator('tbody tr');
      await expect(rows).toHaveCount(alignment.gaps.length);
      for (const { note } of alignment.gaps)
        await expect(rows.filter({ hasText: note })).not.toHaveCount(0);
    },
    follow: (visit) => openFirst(visit, /^Declared otherwise than computed$/),
  },
};

/** Who asks what, by the headings of docs/questions.md. */
export const roles: readonly {
  heading: string;
  person: Person;
  looking: Record<string, Looking>;
}[] = [
  { heading: 'CIO', person: 'cio', looking: cio },
  { heading: 'HIM director', person: 'himDirector', looking: himDirector },
  { heading: 'Consultant', person: 'consultant', looking: consultant },
  { heading: 'Executive', person: 'executive', looking: executive },
];
