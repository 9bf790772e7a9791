import { createMemoryHistory, createRouter } from '@tanstack/react-router';
import { BrokenPage } from './ErrorBoundary.tsx';
import { assessmentRoutes } from './routes/assessment-routes.tsx';
import { caseRoutes } from './routes/case-routes.tsx';
import { clinicRoutes } from './routes/clinic-routes.tsx';
import { equipmentRoutes } from './routes/equipment-routes.tsx';
import { outcomeRoutes } from './routes/outcome-routes.tsx';
import { photoRoutes } from './routes/photo-routes.tsx';
import { oneCase, root } from './routes/place.tsx';
import { visitRoutes } from './routes/visit-routes.tsx';

const routeTree = root.addChildren([
  ...clinicRoutes,
  oneCase.addChildren([
    ...caseRoutes,
    ...visitRoutes,
    ...assessmentRoutes,
    ...equipmentRoutes,
    ...outcomeRoutes,
    ...photoRoutes,
  ]),
]);

export function createAppRouter() {
  return createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: ['/cases'] }),
    defaultErrorComponent: ({ reset }) => <BrokenPage again={reset} />,
    // A screen's data come from the vault in milliseconds; nothing is fetched ahead.
    defaultPreload: false,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
