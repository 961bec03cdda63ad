import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** What stands above the facts of a record: where it stands, and what may be done with it now. */
export const cards: Readonly<
  Partial<Record<string, LazyExoticComponent<ComponentType<{ id: string }>>>>
> = {
  flag: lazy(() => import('../pages/risks/flag-card')),
  risk: lazy(() => import('../pages/risks/risk-card')),
  commitment: lazy(() => import('../pages/commitments/commitment-card')),
  stakeholder: lazy(() => import('../pages/commitments/stakeholder-card')),
};
