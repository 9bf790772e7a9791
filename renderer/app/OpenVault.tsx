import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createAppRouter } from './routes.tsx';

/** Everything behind the lock. */
export default function OpenVault() {
  // The page is replaced when the vault locks, and the router with it.
  const [router] = useState(createAppRouter);
  return <RouterProvider router={router} />;
}
