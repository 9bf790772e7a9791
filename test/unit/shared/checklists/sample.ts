import type {
  ChecklistDefinition,
  ChecklistField,
  ChecklistOption,
} from '../../../../shared/checklists/definition.ts';

const base = { help: '', sensitivity: 'clinical', required: true, showIf: null } as const;

export function option(id: string, points: number | null = null): ChecklistOption {
  return { id, label: id.replaceAll('_', ' '), points, finding: null };
}

export function yesNo(id: string, rest: Partial<ChecklistField> = {}): ChecklistField {
  return {
    ...base,
    id,
    label: `Is it ${id}?`,
    kind: 'yesNo',
    options: [
      { ...option('yes', 1), finding: 'hazard' },
      { ...option('no', 0), finding: null },
    ],
    ...rest,
  } as ChecklistField;
}

/** A small checklist of a kitchen: four questions, two scores. */
export function kitchen(changes: Partial<ChecklistDefinition> = {}): ChecklistDefinition {
  return {
    title: 'Kitchen safety',
    purpose: 'Before a meal is practised.',
    sections: [
      {
        id: 'floor',
        title: 'Floor',
        purpose: '',
        fields: [
          yesNo('wet', { sensitivity: 'function' }),
          {
            ...base,
            id: 'grip',
            label: 'Grip of the floor',
            kind: 'choice',
            options: [option('good', 0), option('poor', 2)],
            showIf: { field: 'wet', is: ['yes'] },
          },
        ],
      },
      {
        id: 'hob',
        title: 'Hob',
        purpose: 'With the client there.',
        fields: [
          {
            ...base,
            id: 'height',
            label: 'Height of the hob',
            kind: 'number',
            unit: 'mm',
            min: 500,
            max: 1200,
            decimals: 0,
          },
          { ...base, id: 'remarks', label: 'Remarks', kind: 'text', lines: 3, required: false },
        ],
      },
    ],
    scores: [
      { id: 'risk', label: 'Risk', expression: 'wet + if(wet = 1, grip, 0)', unit: 'points' },
      { id: 'metres', label: 'Hob in metres', expression: 'height / 1000', unit: 'm' },
    ],
    ...changes,
  };
}
