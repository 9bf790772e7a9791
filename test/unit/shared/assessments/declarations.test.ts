import { describe, expect, test } from 'vitest';
import { demandCatalogue, demandsIn } from '../../../../shared/assessments/catalogue.ts';
import type { Field } from '../../../../shared/assessments/fields.ts';
import { progressOf } from '../../../../shared/assessments/progress.ts';
import { ratingField } from '../../../../shared/assessments/rating-fields.ts';
import { declarationFor } from '../../../../shared/assessments/registry.ts';
import { resolveField, topFields } from '../../../../shared/assessments/resolve-field.ts';
import { conditionsOf } from '../../../../shared/assessments/show-if.ts';
import { AnswerPath } from '../../../../shared/domain/answers.ts';
import { RecordKind } from '../../../../shared/domain/records.ts';
import { gad7Text } from '../../../../shared/text/instruments/gad-7.ts';
import { phq9Text } from '../../../../shared/text/instruments/phq-9.ts';

/** Wording that may not be altered, however long it is. */
const published: readonly string[] = [
  phq9Text.stem,
  ...phq9Text.items,
  phq9Text.difficulty,
  gad7Text.stem,
  ...gad7Text.items,
];

interface Placed {
  readonly path: string;
  readonly field: Field;
  readonly siblings: readonly Field[];
}

function* everyField(fields: readonly Field[], prefix = ''): Generator<Placed> {
  for (const field of fields) {
    yield { path: `${prefix}${field.id}`, field, siblings: fields };
    if (field.kind === 'group') yield* everyField(field.fields, `${prefix}${field.id}.item.`);
  }
}

describe.each(RecordKind.options)('%s', (kind) => {
  const declaration = declarationFor(kind);
  const top = topFields(declaration);
  const all = [...everyField(top)];

  test('is the declaration of its kind, with unique section ids', () => {
    expect(declaration.kind).toBe(kind);
    const ids = declaration.sections.map((section) => section.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(progressOf(declaration, {}).map((progress) => progress.sectionId)).toEqual(ids);
  });

  test('every field can be found again by its path', () => {
    for (const { path, field } of all) {
      expect(AnswerPath.safeParse(path).success, path).toBe(true);
      if (['photos', 'guidance', 'demandGrid'].includes(field.kind)) continue;
      expect(resolveField(declaration, path), path).toBe(field);
    }
  });

  test('every condition and reference names something that exists', () => {
    for (const { path, field, siblings } of all) {
      for (const showIf of conditionsOf(field)) {
        const asked = [...siblings, ...top].find((other) => other.id === showIf.field);
        if (asked?.kind !== 'choice' && asked?.kind !== 'choices')
          throw new Error(`${path}: shows by ${showIf.field}, which is no choice`);
        const ids = asked.options.map((option) => option.id);
        expect(ids, path).toEqual(expect.arrayContaining([...showIf.is]));
      }
      if (field.kind === 'itemChoice') {
        const holder = topFields(declarationFor(field.from ?? kind));
        expect(holder.find((other) => other.id === field.group)?.kind, path).toBe('group');
      }
      if (field.kind === 'group') expect(field.fields.map(({ id }) => id)).toContain(field.titleField);
    }
  });

  test('labels and options are short, different and in sentence case', () => {
    for (const { path, field } of all) {
      if (!published.includes(field.label)) expect(field.label.length, path).toBeLessThanOrEqual(90);
      expect(field.label, path).toMatch(/^\p{Lu}/u);
      expect(field.label, path).not.toMatch(/…|\.\.\./);
      if (field.kind !== 'choice' && field.kind !== 'choices') continue;
      const ids = field.options.map((option) => option.id);
      expect(new Set(ids).size, path).toBe(ids.length);
      const labels = field.options.map((option) => option.label);
      expect(new Set(labels).size, path).toBe(labels.length);
    }
  });

  test('ranges have a bottom and a top', () => {
    for (const { path, field } of all) {
      if (field.kind === 'number') expect(field.min, path).toBeLessThan(field.max);
      if (field.kind === 'text') expect(field.maxLength, path).toBeGreaterThan(0);
    }
  });
});

test('the fields that the case list shows keep their ids', () => {
  for (const path of ['fullName', 'birthDate'])
    expect(resolveField(declarationFor('client'), path)).toBeDefined();
  for (const path of ['jobTitle', 'employerName', 'firstDayAbsent', 'stillEmployed', 'nextContact'])
    expect(resolveField(declarationFor('caseFile'), path)).toBeDefined();
});

test('health and third parties are never less than clinical or third party', () => {
  const client = declarationFor('client');
  for (const path of ['conditions.x.name', 'conditions.x.effect', 'treatments.x.name', 'glasses'])
    expect(resolveField(client, path)?.sensitivity, path).toBe('clinical');
  expect(resolveField(client, 'interpreterName')?.sensitivity).toBe('thirdParty');
  for (const field of declarationFor('visit').sections.find(({ id }) => id === 'safety')?.fields ?? [])
    if (field.kind !== 'guidance') expect(field.sensitivity, field.id).toBe('clinical');
});

describe('demand catalogue', () => {
  test('holds the 80 demands and 5 optional ones, group by group', () => {
    const counts = (['physical', 'cognitive', 'psychosocial', 'sensory', 'environmental'] as const).map(
      (group) => demandsIn(group).length,
    );
    expect(counts).toEqual([32, 15, 14, 8, 11]);
    expect(
      demandCatalogue
        .filter((demand) => demand.optional)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['confined_space', 'smell_taste', 'vision_low_light', 'voice_load', 'write_by_hand']);
  });

  test('ids differ, measures differ within a demand, and ranges have a bottom and a top', () => {
    expect(new Set(demandCatalogue.map(({ id }) => id)).size).toBe(85);
    for (const demand of demandCatalogue) {
      const ids = demand.measures.map(({ id }) => id);
      expect(new Set(ids).size, demand.id).toBe(ids.length);
      for (const measure of demand.measures) expect(measure.min).toBeLessThan(measure.max);
    }
  });

  test('cognitive and psychosocial demands are rated by level', () => {
    for (const demand of [...demandsIn('cognitive'), ...demandsIn('psychosocial')])
      expect(demand.levels, demand.id).not.toBeNull();
  });

  test('an optional demand joins its group when it is turned on', () => {
    expect(demandsIn('cognitive', ['voice_load']).map(({ id }) => id)).toContain('voice_load');
    expect(demandsIn('cognitive').map(({ id }) => id)).not.toContain('voice_load');
  });

  test('every measure of every demand has a field with its range', () => {
    for (const demand of demandCatalogue)
      for (const measure of demand.measures)
        expect(ratingField(demand, `amount_${measure.id}`)).toMatchObject({
          unit: measure.unit,
          min: measure.min,
          max: measure.max,
        });
  });
});
