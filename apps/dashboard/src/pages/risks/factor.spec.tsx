import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { risks } from '../../words/en/risks';
import { FactorChoice, touching } from './factor';

async function opened(asked: string) {
  const root = createRootRoute();
  const page = createRoute({
    getParentRoute: () => root,
    path: '/p/$program/risks',
    component: () => (
      <>
        <h1>Risks</h1>
        <FactorChoice />
      </>
    ),
  });
  const history = createMemoryHistory({ initialEntries: [`/p/north/risks?${asked}`] });
  render(
    <RouterProvider router={createRouter({ routeTree: root.addChildren([page]), history })} />,
  );
  await screen.findByRole('heading', { name: 'Risks' });
}

beforeAll(() => {
  window.scrollTo = () => undefined;
  i18next.addResourceBundle('en', 'risks', risks);
});

describe('The page of risks and flags, opened from the tile of a factor', () => {
  it('says that it shows only that factor, and leads to all with everything else as it was', async () => {
    await opened('factor=himReadiness&site=main&asOf=2026-03-01');
    expect(screen.getByRole('status').textContent).toContain('“HIM and revenue-cycle readiness”');
    const all = screen.getByRole('link', { name: 'Show all factors' });
    expect(all.getAttribute('href')).toBe('/p/north/risks?site=main&asOf=2026-03-01');
  });

  it('says nothing where all is shown', async () => {
    await opened('site=main');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('calls a factor that there is not as the address does', async () => {
    await opened('factor=constructor');
    expect(screen.getByRole('status').textContent).toContain('“Constructor”');
  });

  it('shows what touches the factor; what names none touches none', () => {
    const flags = [{ factor: 'training' }, { factor: 'reporting' }, { factor: null }];
    expect(touching(flags, 'training')).toEqual([{ factor: 'training' }]);
    expect(touching(flags, undefined)).toEqual(flags);
    expect(touching(flags, 'no-such-thing')).toEqual([]);
  });
});
