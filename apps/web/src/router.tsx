import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { z } from 'zod';
import { BrokenPage, MissingPage } from './part/broken-page.tsx';
import { Shell } from './part/shell.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: MissingPage,
  errorComponent: BrokenPage,
});

/** What every page keeps in its address: what was chosen, as text. */
const validateSearch = z.record(z.string(), z.coerce.string().optional());
const common = { getParentRoute: () => root, validateSearch };

/** A page that runs one command. */
function runRoute<const Page extends string>(page: Page) {
  const component = lazyRouteComponent(() => import('./page/run-page.tsx'), 'RunPage');
  return createRoute({ ...common, path: `/${page}` as const, component });
}

const pages = [
  createRoute({
    ...common,
    path: '/',
    component: lazyRouteComponent(() => import('./page/brief-page.tsx'), 'BriefPage'),
  }),
  createRoute({
    ...common,
    path: '/lab',
    component: lazyRouteComponent(() => import('./page/lab-page.tsx'), 'LabPage'),
  }),
  createRoute({
    ...common,
    path: '/data',
    component: lazyRouteComponent(() => import('./page/data-page.tsx'), 'DataPage'),
  }),
  runRoute('chains'),
  runRoute('dependence'),
  runRoute('ledger'),
  runRoute('answer'),
  runRoute('planner'),
  runRoute('warning'),
] as const;

/** The pages by their addresses. */
export const router = createRouter({
  routeTree: root.addChildren(pages),
  scrollRestoration: true,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
