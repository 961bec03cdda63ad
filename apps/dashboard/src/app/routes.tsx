import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  parseSearchWith,
  stringifySearchWith,
} from '@tanstack/react-router';
import { readAsked } from './address';
import { Broke } from './broke';
import { NotFound } from './not-found';
import { ProgramFrame } from './program-frame';
import { Programs } from './programs';
import { page } from './readable-page';
import { Root } from './root';

const root = createRootRoute({ component: Root, validateSearch: readAsked });
const programs = createRoute({ getParentRoute: () => root, path: '/', component: Programs });
const program = createRoute({
  getParentRoute: () => root,
  path: '/p/$program',
  component: ProgramFrame,
});

const at = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => program, path, component });

/** A line for each page of a program; what a page is made of is loaded when it is opened. */
const pagesOfProgram = [
  at(
    '/',
    page('overview', () => import('../pages/overview/overview-page')),
  ),
  at(
    '/desk',
    page('desk', () => import('../pages/desk/desk-page')),
  ),
  at(
    '/benefits',
    page('benefits', () => import('../pages/benefits/benefits-page')),
  ),
  at(
    '/benefits/$benefit',
    page('benefits', () => import('../pages/benefits/benefit-page')),
  ),
  at(
    '/benefits/measures/$measure',
    page('benefits', () => import('../pages/benefits/measure-page')),
  ),
  at(
    '/readiness',
    page('readiness', () => import('../pages/readiness/readiness-page')),
  ),
  at(
    '/plan',
    page('plan', () => import('../pages/plan/plan-page')),
  ),
  at(
    '/risks',
    page('risks', () => import('../pages/risks/risks-page')),
  ),
  at(
    '/commitments',
    page('commitments', () => import('../pages/commitments/commitments-page')),
  ),
  at(
    '/decisions',
    page('decisions', () => import('../pages/decisions/decisions-page')),
  ),
  at(
    '/history',
    page('history', () => import('../pages/history/history-page')),
  ),
  at(
    '/admin',
    page('admin', () => import('../pages/admin/admin-page')),
  ),
  at(
    '/tokens',
    page('tokens', () => import('../pages/admin/tokens-page')),
  ),
];

/** The pages and their addresses. */
export const router = createRouter({
  routeTree: root.addChildren([programs, program.addChildren(pagesOfProgram)]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  parseSearch: parseSearchWith((text) => text),
  stringifySearch: stringifySearchWith(String),
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Broke,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
