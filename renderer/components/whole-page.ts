import { useEffect } from 'react';

/** While this part is on screen, the frame around it (rooms, case bar) steps aside, and out of the order of the keyboard. */
export function useWholePage(): void {
  useEffect(() => {
    document.documentElement.dataset.wholePage = '';
    return () => {
      delete document.documentElement.dataset.wholePage;
    };
  }, []);
}
