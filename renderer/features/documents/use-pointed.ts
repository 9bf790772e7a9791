import { useEffect, useRef, useState } from 'react';

/** How long the pointer rests on a part before it counts, in milliseconds: crossing the page asks for nothing. */
const rest = 250;

/** What is pointed at on the pages, once the pointer has come to rest there. */
export function usePointed(): readonly [string | null, (blockId: string) => void] {
  const [pointed, setPointed] = useState<string | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const point = (blockId: string) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => setPointed(blockId), rest);
  };
  return [pointed, point];
}
