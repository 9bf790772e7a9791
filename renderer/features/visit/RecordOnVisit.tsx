import type { ReactNode } from 'react';
import type { Declaration } from '../../../shared/assessments/define.ts';
import { declarationFor } from '../../../shared/assessments/registry.ts';
import { topFields } from '../../../shared/assessments/resolve-field.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { RecordKind } from '../../../shared/domain/records.ts';
import { FormRunner } from '../../components/form/FormRunner.tsx';
import type { FieldExtras } from '../../components/form/form-view.ts';
import { useSectionSteps } from '../../components/form/section-steps.ts';
import { PageHeading } from '../../components/PageHeading.tsx';
import { VisitBar } from './VisitBar.tsx';
import styles from './visit.module.css';

interface Props {
  readonly caseId: Id;
  readonly recordId: Id;
  readonly visitId: Id;
  readonly kind: RecordKind;
  /** What it asks, where its kind alone does not say. */
  readonly declaration?: Declaration | undefined;
  readonly title: string;
  readonly back: ReactNode;
  /** Stands beside the way back: what can be done with the whole. */
  readonly tools?: ReactNode;
  readonly focusPath: AnswerPath | undefined;
  readonly extras?: FieldExtras;
  /** Stands above the questions; see `FormRunner`. */
  readonly above?: ReactNode;
  /** Stands beside the questions; see `FormRunner`. */
  readonly aside?: ReactNode;
  /** Stays in reach above the tools of the visit. */
  readonly foot?: ReactNode;
  readonly children?: ReactNode;
}

/** A visit, or an assessment done on it: large type, one section at a time, the tools of the visit at the foot. */
export function RecordOnVisit(props: Props) {
  const declaration = props.declaration ?? declarationFor(props.kind);
  const { previous, next, ...section } = useSectionSteps(declaration);
  return (
    <div className={styles.visit} data-result={props.foot !== undefined || undefined}>
      <div className={styles.page}>
        <div className={styles.head}>
          <PageHeading takesFocus={props.focusPath === undefined}>{props.title}</PageHeading>
          {props.back}
          {props.tools === undefined ? null : <div className={styles.recordTools}>{props.tools}</div>}
        </div>
        {props.children}
        <FormRunner
          recordId={props.recordId}
          layout="rail"
          {...section}
          focusPath={props.focusPath}
          {...(props.extras ? { extras: props.extras } : {})}
          {...(props.above === undefined ? {} : { above: props.above })}
          {...(props.aside === undefined ? {} : { aside: props.aside })}
          ownButtons
        />
      </div>
      <div className={styles.feet}>
        {props.foot}
        <VisitBar
          caseId={props.caseId}
          recordId={props.recordId}
          visitId={props.visitId}
          previous={previous}
          next={next}
          photos={topFields(declaration).some(({ kind }) => kind === 'photos')}
        />
      </div>
    </div>
  );
}
