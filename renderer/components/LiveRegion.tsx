import { VisuallyHidden } from '@mantine/core';
import { announcement } from '../client/announce.ts';
import { useStore } from '../client/store.ts';

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
