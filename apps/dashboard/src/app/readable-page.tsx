import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../parts/empty-state';
import { withWords, type WordsOfPage } from '../words/page-words';
import { pagesFor, type PageName } from './pages';
import { useWho } from './who';

interface PageModule {
  readonly Page: ComponentType;
}

/** From whom a page borrows parts, charts or other pages', and with them words. */
const LENDERS: Partial<Record<PageName, readonly WordsOfPage[]>> = {
  overview: ['benefits', 'charts', 'desk', 'risks'],
  benefits: ['charts'],
  readiness: ['charts'],
  plan: ['charts'],
  risks: ['charts'],
  commitments: ['charts'],
  history: ['overview'],
};

/** Whose words a page says: its own, and those of whom it borrows from. */
export function wordsOf(name: PageName): readonly WordsOfPage[] {
  return [name === 'tokens' ? 'admin' : name, ...(LENDERS[name] ?? [])];
}

/** A page that is loaded with its words when it is opened, and shown to the roles that may read it. */
export function page(name: PageName, load: () => Promise<PageModule>) {
  return lazyRouteComponent(async () => {
    const { Page } = await withWords(wordsOf(name), load);
    return { default: () => <Readable name={name} of={Page} /> };
  });
}

function Readable({ name, of: Page }: { name: PageName; of: ComponentType }) {
  const { t } = useTranslation('shell');
  const { roles, administrator } = useWho();
  if (pagesFor(roles, administrator).includes(name)) return <Page />;
  return <EmptyState nothing={t('mayNot.title')} next={t('mayNot.next')} />;
}
