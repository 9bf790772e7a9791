import { useMemo } from 'react';
import { foundPoints } from '../../../shared/reasoning/workstation/points.ts';
import { PointLinks } from './PointLinks.tsx';
import { useWorkstation } from './use-workstation.ts';

/** Below the questions of a point that is written up: its recommendation and its equipment. */
export default function AtPoint({ itemId }: { readonly itemId: string }) {
  const view = useWorkstation();
  const found = useMemo(() => foundPoints(view), [view]);
  if (!view.items('issues').includes(itemId)) return null;
  const topic = view.text(`issues.${itemId}.topic`);
  return <PointLinks view={view} issueId={itemId} found={found.find(({ point }) => point.id === topic)} />;
}
