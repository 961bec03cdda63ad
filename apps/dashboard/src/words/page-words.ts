import i18next from 'i18next';

/** Where the English of each page and of the charts is; it comes with a page, not before the first one. */
const english = {
  overview: () => import('./en/overview').then(({ overview }) => overview),
  desk: () => import('./en/desk').then(({ desk }) => desk),
  benefits: () => import('./en/benefits').then(({ benefits }) => benefits),
  readiness: () => import('./en/readiness').then(({ readiness }) => readiness),
  plan: () => import('./en/plan').then(({ plan }) => plan),
  risks: () => import('./en/risks').then(({ risks }) => risks),
  commitments: () => import('./en/commitments').then(({ commitments }) => commitments),
  decisions: () => import('./en/decisions').then(({ decisions }) => decisions),
  history: () => import('./en/history').then(({ history }) => history),
  admin: () => import('./en/admin').then(({ admin }) => admin),
  charts: () => import('./en/charts').then(({ charts }) => charts),
} as const;

/** Whose words there are, apart from those of the frame and of the forms. */
export type WordsOfPage = keyof typeof english;

/** The words of all pages, by whose they are. */
export type PageWords = { [Page in WordsOfPage]: Awaited<ReturnType<(typeof english)[Page]>> };

/** Loads something that is shown together with the words that it says. */
export async function withWords<Shown>(
  pages: readonly WordsOfPage[],
  load: () => Promise<Shown>,
): Promise<Shown> {
  const [shown] = await Promise.all([load(), ...pages.map(makeReady)]);
  return shown;
}

async function makeReady(page: WordsOfPage): Promise<void> {
  if (i18next.hasResourceBundle('en', page)) return;
  i18next.addResourceBundle('en', page, await english[page]());
}
