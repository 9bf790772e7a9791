import { type RefObject, useEffect, useState } from 'react';

/** How far below or above the window something counts as near, so that it is there before it is scrolled or tabbed to. */
const reach = '600px';

/**
 * Whether an element is in the window or near it; once it was, it stays so. What is far away need not be drawn in full.
 * @param start true for what is in the window at once
 */
export function useNear(element: RefObject<HTMLElement | null>, start: boolean): boolean {
  const [near, setNear] = useState(start);
  useEffect(() => {
    const watched = element.current;
    if (near || !watched) return undefined;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: reach },
    );
    watcher.observe(watched);
    return () => watcher.disconnect();
  }, [element, near]);
  return near;
}
