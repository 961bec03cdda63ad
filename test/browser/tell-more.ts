import type { Browser, Page } from '@playwright/test';
import { ask, give, signInAs } from './people';

const IN = 'program: "harborview"';
const inAMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

/** Issues a token to who is signed in on the page. */
export const issueToken = (page: Page) =>
  give(page, 'issueToken', `name: "Reports", access: read, expiresOn: "${inAMonth()}"`);

/**
 * Tells the demo what it has none of, so that each form has something to choose from: a group with a
 * role, a decision that was opened again, and a token of the sponsor's own.
 */
export async function tellMore(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await signInAs(page, 'executive');
  await give(
    page,
    'mapGroup',
    `${IN}, issuer: "https://id.harborview.example", group: "emr-auditors", role: auditor`,
  );
  const { id } = await give(
    page,
    'recordDecision',
    `${IN}, question: "Who carries the spare badges?", outcome: "The front desk.",
     reason: "It is open all night.", decidedBy: "sponsor", consulted: ["it"], touches: [it],
     by: "sponsor"`,
  );
  await give(
    page,
    'reopenDecision',
    `${IN}, id: "${id}", by: "sponsor", businessReason: "The front desk moves."`,
  );
  const { position } = await issueToken(page);
  await ask(page, `{ program(id: "harborview", after: "${position}") { id } }`);
  await page.close();
}
