import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Declaration } from '../../../shared/assessments/define.ts';
import { instrumentForm } from '../../../shared/assessments/instruments/registry.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import { topFields } from '../../../shared/assessments/resolve-field.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import { InstrumentKind } from '../../../shared/domain/records.ts';
import { instrumentScreenText as text } from '../../../shared/text/instruments/screen.ts';
import { useRead } from '../../client/queries.ts';
import { FormRunner } from '../../components/form/FormRunner.tsx';
import { useSectionSteps } from '../../components/form/section-steps.ts';
import { Note } from '../../components/Note.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import styles from './instruments.module.css';
import { ResultFoot } from './ResultFoot.tsx';
import { ResultPanel } from './ResultPanel.tsx';

/** The tools of a visit, at the foot of whatever is done on it. */
type VisitTools = ComponentType<{
  readonly caseId: Id;
  readonly recordId: Id;
  readonly visitId: Id;
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
}>;

interface Props {
  readonly caseId: Id;
  readonly recordId: Id;
  readonly focusPath?: AnswerPath | undefined;
  /** The capacity test it was opened from, by evaluation and test. */
  readonly backTo?: { readonly evaluation: Id; readonly test: string } | undefined;
  readonly VisitTools: VisitTools;
}

/** One instrument of a case: its questions, and beside them what the answers come to. */
export default function InstrumentScreen(props: Props) {
  const found = useRead('cases.get', { caseId: props.caseId });
  const record = found.data?.records.find(({ id }) => id === props.recordId);
  if (!found.data) return null;
  if (!record)
    return (
      <div className={styles.page}>
        <Note tone="stop">{text.recordMissing}</Note>
      </div>
    );
  return <Filling {...props} declaration={declarationFor(record.kind)} visitId={record.parentId} />;
}

interface FillingProps extends Props {
  readonly declaration: Declaration;
  readonly visitId: Id | null;
}

function Filling({ caseId, recordId, focusPath, backTo, VisitTools, declaration, visitId }: FillingProps) {
  const { previous, next, ...section } = useSectionSteps(declaration);
  const short = isShort(declaration);
  return (
    <div className={styles.screen} data-visit={visitId !== null || undefined}>
      <div className={styles.page}>
        <div className={styles.head}>
          <PageHeading takesFocus={focusPath === undefined}>{declaration.title}</PageHeading>
          {backTo ? (
            <Link
              to="/cases/$caseId/capacity/$recordId/test/$itemId"
              params={{ caseId, recordId: backTo.evaluation, itemId: backTo.test }}
              className={styles.back}
            >
              <IconArrowLeft size={18} aria-hidden="true" />
              {text.backToTest}
            </Link>
          ) : (
            <BackLink caseId={caseId} visitId={visitId} />
          )}
        </div>
        <FormRunner
          recordId={recordId}
          layout={short ? 'plain' : 'rail'}
          {...section}
          focusPath={focusPath}
          aside={<ResultPanel />}
          broadAside={instrumentForm(InstrumentKind.parse(declaration.kind)).drawings !== undefined}
          ownButtons={visitId !== null}
        />
      </div>
      <div className={styles.foot}>
        <ResultFoot recordId={recordId} />
        {visitId === null ? null : (
          <VisitTools
            caseId={caseId}
            recordId={recordId}
            visitId={visitId}
            previous={short ? undefined : previous}
            next={short ? undefined : next}
          />
        )}
      </div>
    </div>
  );
}

/** Up to this many questions stand on one page. */
const questionsOnOnePage = 10;

function isShort(declaration: Declaration): boolean {
  const fields = topFields(declaration);
  return fields.length <= questionsOnOnePage && fields.every(({ kind }) => kind !== 'group');
}

function BackLink({ caseId, visitId }: { readonly caseId: Id; readonly visitId: Id | null }) {
  return visitId === null ? (
    <Link to="/cases/$caseId/instruments" params={{ caseId }} className={styles.back}>
      <IconArrowLeft size={18} aria-hidden="true" />
      {text.back}
    </Link>
  ) : (
    <Link to="/cases/$caseId/visits/$recordId" params={{ caseId, recordId: visitId }} className={styles.back}>
      <IconArrowLeft size={18} aria-hidden="true" />
      {text.backToVisit}
    </Link>
  );
}
