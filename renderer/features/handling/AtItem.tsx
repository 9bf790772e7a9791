import { placeOf } from '../../../shared/assessments/instruments/at-places.ts';
import { handlingText } from '../../../shared/text/handling.ts';
import { useSession } from '../../components/form/session-context.tsx';
import { AttachedResults } from '../../components/results/AttachedResults.tsx';
import { useTaskInstruments } from '../../components/results/use-task-instruments.ts';

/** What was scored at one task or step of an analysis; nothing while no instrument is attached to it. */
export default function AtItem({ itemId }: { readonly itemId: string }) {
  const { caseId } = useSession().record;
  const here = useTaskInstruments(caseId).filter(({ view }) => placeOf(view) === itemId);
  if (here.length === 0) return null;
  return (
    <section aria-label={handlingText.panel.title} data-scored-at={itemId}>
      <h4>{handlingText.panel.title}</h4>
      <AttachedResults caseId={caseId} instruments={here} />
    </section>
  );
}
