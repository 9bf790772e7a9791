import { VisuallyHidden } from '@mantine/core';
import { announcement } from './announce.ts';
import { useStore } from './store.ts';

/** Where `announce` speaks. */
export function LiveRegion() {
  const { text, count } = useStore(announcement);
  return (
    <VisuallyHidden>
      <div aria-live="polite">
        <span key={count}>{text}</span>
      </div>
    </VisuallyHidden>
  );
}
