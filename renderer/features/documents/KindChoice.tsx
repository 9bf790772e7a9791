import { NativeSelect } from '@mantine/core';
import { DocumentKind } from '../../../shared/documents/tree.ts';
import { documentsScreenText as text } from '../../../shared/text/documents-screen.ts';
import styles from './documents.module.css';

type Group = keyof typeof text.groups;

const groupOf = {
  employerReport: 'reports',
  recordAccessPack: 'reports',
  healthAndWorkReport: 'reports',
  initialReport: 'reports',
  employerSummary: 'reports',
  clientSummary: 'reports',
  activityReport: 'reports',
  workstationReport: 'reports',
  handlingReport: 'reports',
  capacityReport: 'reports',
  instrumentResults: 'reports',
  checklistReport: 'reports',
  expertReport: 'reports',
  recommendationLetter: 'letters',
  gpLetter: 'letters',
  homeReport: 'reports',
  adaptationLetter: 'letters',
  gpWorkLetter: 'letters',
  consultantLetter: 'letters',
  referralLetter: 'letters',
  fitnessAdvice: 'letters',
  accessToWorkLetter: 'letters',
  equipmentSchedule: 'letters',
  appointmentLetter: 'letters',
  consentForm: 'letters',
  noReportLetter: 'letters',
  correctionLetter: 'letters',
  caseLetter: 'letters',
  capacitySheet: 'letters',
  diaryBlank: 'forms',
  blankForm: 'forms',
} as const satisfies Record<DocumentKind, Group>;

const groups = (Object.keys(text.groups) as Group[]).map((group) => ({
  group: text.groups[group],
  items: (Object.keys(groupOf) as DocumentKind[])
    .filter((kind) => groupOf[kind] === group)
    .map((kind) => ({ value: kind, label: text.kinds[kind] })),
}));

interface Props {
  readonly kind: DocumentKind;
  readonly onChoose: (kind: DocumentKind) => void;
}

/** Which document is on screen, of all that can be made. */
export function KindChoice({ kind, onChoose }: Props) {
  return (
    <NativeSelect
      label={text.choose}
      className={styles.kind}
      value={kind}
      data={groups}
      onChange={(event) => onChoose(DocumentKind.parse(event.currentTarget.value))}
    />
  );
}
