import { useNavigate } from '@tanstack/react-router';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import type { FieldChange, InstrumentKind } from '../../../../shared/domain/records.ts';
import { liveText } from '../../../../shared/text/capacity-live.ts';
import { call } from '../../../client/page-client.ts';
import { asAppError, refreshAll } from '../../../client/queries.ts';
import { showError } from '../../../client/toasts.ts';
import { changeRecord } from '../../../components/form/use-record-session.ts';
import { today } from '../../../components/format.ts';
import type { FlowProps } from './Flow.tsx';
import styles from './live.module.css';

const text = liveText.instrument;

interface Props extends FlowProps {
  readonly instrument: InstrumentKind;
}

/** The form of the instrument that this test is: made once, with what the test knows, and opened as often as wanted. */
export function InstrumentLink({ live: whole, caseId, recordId, visitId, instrument }: Props) {
  const { live, view } = whole;
  const navigate = useNavigate();
  const formId = view.text(`${live.path}.instrumentRecordId`);
  const open = async () => {
    try {
      const known = knownAnswers(whole);
      const id = formId ?? (await make());
      if (known.length > 0) await changeRecord(id, known);
      await refreshAll();
      await navigate({
        to: '/cases/$caseId/instruments/$recordId',
        params: { caseId, recordId: id },
        search: { evaluation: recordId, test: live.itemId },
      });
    } catch (error) {
      showError(asAppError(error));
    }
  };
  const make = async () => {
    const made = await call('records.create', {
      caseId,
      kind: instrument,
      parentId: visitId,
      initial: [{ path: 'date', answer: { state: 'given', typed: today() } }],
    });
    whole.actions.put({ instrumentRecordId: made.record.id });
    return made.record.id;
  };
  return (
    <div className={styles.offer}>
      <p className={styles.soft}>{formId === undefined ? text.lead : text.linked}</p>
      <button type="button" className={styles.key} onClick={() => void open()}>
        {text.open(declarationFor(instrument).title)}
      </button>
    </div>
  );
}

/** What the test has counted already, for its form. */
function knownAnswers({ live }: FlowProps['live']): readonly FieldChange[] {
  const distance = live.current?.distance;
  if (live.test.instrument !== 'sixMinuteWalk' || distance === undefined) return [];
  return [{ path: 'distance', answer: { state: 'given', typed: distance, source: 'measured' } }];
}
