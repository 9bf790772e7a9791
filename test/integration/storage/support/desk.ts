import { v7 } from 'uuid';
import type { NewCase } from '../../../../electron/storage/cases.ts';
import { createCase } from '../../../../electron/storage/cases.ts';
import { writeSetting } from '../../../../electron/storage/settings.ts';
import type { Work } from '../../../../electron/storage/work.ts';
import { type Declaration, defineAssessment } from '../../../../shared/assessments/define.ts';
import type { Field } from '../../../../shared/assessments/fields.ts';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import type { TypedAnswer } from '../../../../shared/domain/answers.ts';
import type { FieldChange, RecordKind } from '../../../../shared/domain/records.ts';
import { newVault, type TestVault } from './vault.ts';

const text = (id: string, maxLength = 200, sensitivity: Field['sensitivity'] = 'function'): Field => ({
  kind: 'text',
  id,
  label: id,
  maxLength,
  sensitivity,
});
const date = (id: string, allow: 'past' | 'any'): Field => ({
  kind: 'date',
  id,
  label: id,
  allow,
  sensitivity: 'personal',
});

const fieldsOf: Partial<Record<RecordKind, readonly Field[]>> = {
  client: [text('fullName'), date('birthDate', 'past'), text('preferredName')],
  caseFile: [
    text('jobTitle'),
    text('employerName'),
    date('firstDayAbsent', 'past'),
    {
      kind: 'choice',
      id: 'stillEmployed',
      label: 'Still employed',
      sensitivity: 'identity',
      options: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No' },
      ],
    },
    date('nextContact', 'any'),
  ],
};

const common: readonly Field[] = [
  text('text', 100_000),
  text('secret', 4000, 'internal'),
  date('start', 'any'),
  { ...date('end', 'any'), notBefore: 'start' } as Field,
  {
    kind: 'number',
    id: 'load',
    label: 'Load',
    unit: 'kg',
    min: 0,
    max: 200,
    decimals: 1,
    sensitivity: 'function',
  },
  {
    kind: 'group',
    id: 'tasks',
    label: 'Tasks',
    itemName: 'task',
    titleField: 'name',
    maxItems: 40,
    sensitivity: 'function',
    fields: [text('name')],
  },
];

/** Small forms with every way of being stored; the field ids of client and case file are those of the real ones. */
export function testDeclaration(kind: RecordKind): Declaration {
  return defineAssessment({
    id: kind,
    kind,
    version: 1,
    title: kind,
    findings: [],
    sections: [{ id: 'only', title: 'Only', fields: fieldsOf[kind] ?? common }],
  });
}

const declarations = new Map<RecordKind, Declaration>();

export interface Desk extends TestVault {
  /** A piece of work, a second after the one before. */
  readonly work: () => Work;
  readonly newCase: (name?: string, birthDate?: string | null) => NewCase;
}

/**
 * An open vault with a practitioner, and someone who works in it.
 * @param forms `real` for the forms of the app, `small` for the test's own
 */
export function newDesk(forms: 'small' | 'real' = 'small'): Desk {
  const vault = newVault();
  writeSetting(vault.database, 'practitioner', {
    name: 'Robin Hale',
    postNominals: 'BSc (Hons)',
    hcpcNumber: 'OT12345',
    clinic: 'Hale Occupational Therapy',
    letterheadLines: ['4 Mill Lane, Ashby'],
    casePrefix: 'RH',
  });
  let now = Date.parse('2026-03-21T09:00:00.000Z');
  const work = (): Work => {
    now += 1000;
    return {
      database: vault.database,
      by: 'Robin Hale',
      moment: { at: new Date(now).toISOString(), zone: 'Europe/London' },
      newId: () => v7(),
      declarationFor: (kind) => {
        if (forms === 'real') return declarationFor(kind);
        const known = declarations.get(kind) ?? testDeclaration(kind);
        declarations.set(kind, known);
        return known;
      },
    };
  };
  return {
    ...vault,
    work,
    newCase: (name = 'Amira Okafor', birthDate = '1984-05-06') => createCase(work(), name, birthDate),
  };
}

export const given = (path: string, typed: NonNullable<TypedAnswer['typed']>): FieldChange => ({
  path,
  answer: { state: 'given', typed },
});
export const emptied = (path: string): FieldChange => ({ path, answer: null });
