import type { RecordView } from '../../../shared/assessments/view.ts';
import { writtenDate } from '../../../shared/domain/calendar.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { type OpenCall, openCalls } from '../../../shared/reasoning/capacity/calls.ts';
import { capacityCallsText as text } from '../../../shared/text/capacity-calls.ts';
import { today } from '../../components/format.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Note } from '../../components/Note.tsx';
import { recordPlace } from '../../components/record-place.ts';
import { useCaseViews } from '../../components/use-case-views.ts';
import { useCase } from './use-case.ts';

const none: readonly RecordView[] = [];

/**
 * The calls that are still to be made after the evaluations of an open case; nothing once all are written down, or where the case file
 * says why there is no contact.
 */
export function CallsDue({ caseId }: { readonly caseId: Id }) {
  const calls = openCalls(useCaseViews(caseId, 'capacityEvaluation') ?? none, today());
  const caseFile = useCaseViews(caseId, 'caseFile')?.at(0);
  const status = useCase(caseId).data?.case.status;
  const wanted =
    status === 'open' && caseFile !== undefined && caseFile.text('noContactReason') === undefined;
  if (calls.length === 0 || !wanted) return null;
  return (
    <Note
      tone={calls.some(({ state }) => state === 'overdue') ? 'attend' : 'note'}
      title={text.calls}
      actions={actionsOf(calls).map((call) => (
        <LinkButton
          key={call.evaluation.recordId}
          variant="default"
          {...recordPlace(caseId, 'capacityEvaluation', call.evaluation.recordId, 'calls')}
        >
          {text.toCall(text.callNames[call.due])}
        </LinkButton>
      ))}
    >
      {calls.map(({ evaluation, due, from, to, state }) => (
        <p key={`${evaluation.recordId} ${due}`}>
          {text.call(text.callNames[due], writtenDate(from), writtenDate(to))}
          {': '}
          <strong>{text.callStates[state]}</strong>
        </p>
      ))}
    </Note>
  );
}

/** The first call of each evaluation: its page holds the others. */
function actionsOf(calls: readonly OpenCall[]): readonly OpenCall[] {
  return calls.filter(
    ({ evaluation }, index) =>
      calls.findIndex((one) => one.evaluation.recordId === evaluation.recordId) === index,
  );
}
