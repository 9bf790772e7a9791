import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { followClock } from '../client/clock.ts';
import { createAppRouter } from './routes.tsx';

/** Everything behind the lock. */
export default function OpenVault() {
  // The page is replaced when the vault locks, and the router with it.
  const [router] = useState(createAppRouter);
  useEffect(() => followClock(), []);
  return <RouterProvider router={router} />;
}
