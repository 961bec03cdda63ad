import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { NotAll } from './not-all';

async function opened(shown: number, all: number) {
  const root = createRootRoute();
  const page = createRoute({
    getParentRoute: () => root,
    path: '/p/$program/risks',
    component: () => (
      <>
        <h1>Risks</h1>
        <NotAll kind="risk" shown={shown} all={all} />
      </>
    ),
  });
  const history = createMemoryHistory({ initialEntries: ['/p/north/risks?asOf=2026-03-01'] });
  render(
    <RouterProvider router={createRouter({ routeTree: root.addChildren([page]), history })} />,
  );
  await screen.findByRole('heading', { name: 'Risks' });
}

beforeAll(() => {
  window.scrollTo = () => undefined;
});

describe('A list that has not all that there is', () => {
  it('says how many it has of how many, and leads to the others at the same moment', async () => {
    await opened(100, 1140);
    screen.getByText('This list and its figures have the first 100 of 1,140.');
    const others = screen.getByRole('link', { name: 'Look for the other 1,040 in the history' });
    expect(others.getAttribute('href')).toBe('/p/north/history?asOf=2026-03-01&kind=risk');
  });

  it('says nothing where it has all', async () => {
    await opened(100, 100);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
