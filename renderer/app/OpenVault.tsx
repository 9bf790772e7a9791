import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { VisitPlace } from '../../shared/ipc/visit-lock-contracts.ts';
import { followClock } from '../client/clock.ts';
import { recordPlace } from '../components/record-place.ts';
import { createAppRouter } from './routes.tsx';

/** Everything behind the lock. Begins where a visit was when its lock began, else at the list of cases. */
export default function OpenVault({ place }: { readonly place: VisitPlace | null }) {
  // The page is replaced when the vault locks, and the router with it.
  const [router] = useState(() => {
    const made = createAppRouter();
    if (place) void made.navigate(recordPlace(place.caseId, place.kind, place.recordId, place.at));
    return made;
  });
  useEffect(() => followClock(), []);
  return <RouterProvider router={router} />;
}
