import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { withWords } from '../words/page-words';

/** What stands above the facts of a record: where it stands, and what may be done with it now. */
export const cards: Readonly<
  Partial<Record<string, LazyExoticComponent<ComponentType<{ id: string }>>>>
> = {
  flag: lazy(() => withWords(['risks'], () => import('../pages/risks/flag-card'))),
  risk: lazy(() => withWords(['risks'], () => import('../pages/risks/risk-card'))),
  commitment: lazy(() =>
    withWords(['commitments'], () => import('../pages/commitments/commitment-card')),
  ),
  stakeholder: lazy(() =>
    withWords(['commitments'], () => import('../pages/commitments/stakeholder-card')),
  ),
};
