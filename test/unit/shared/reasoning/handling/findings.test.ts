import { describe, expect, it } from 'vitest';
import { adjustmentLibrary } from '../../../../../shared/assessments/adjustments.ts';
import { readAnswer } from '../../../../../shared/assessments/read-answer.ts';
import { declarationFor } from '../../../../../shared/assessments/registry.ts';
import { resolveField } from '../../../../../shared/assessments/resolve-field.ts';
import { buildFindings } from '../../../../../shared/reasoning/build-findings.ts';
import { suggestAdjustments } from '../../../../../shared/reasoning/suggest-adjustments.ts';
import { view } from '../../support/views.ts';

const visit = {
  date: '2026-11-20',
  tasks: ['lift', 'cage'],
  'tasks.lift.name': 'Lift totes from the pallet',
  'tasks.lift.kinds': ['lift'],
  'tasks.lift.mass': 16,
  'tasks.lift.from': 150,
  'tasks.lift.to': 900,
  'tasks.lift.filter': 'outside',
  'tasks.lift.filterFigure': '10 kg, low and far',
  'tasks.lift.hard': 'Reaching over the pallet edge to the back row.',
  'tasks.cage.name': 'Push the cage',
  'tasks.cage.kinds': ['pushPull'],
  'tasks.cage.startForce': 210,
  'tasks.cage.keepForce': 90,
  'tasks.cage.forceMethod': 'estimated',
  surroundings: ['floor', 'space'],
  personFactors: 'Planted sciatica on the left',
  personEffect: 'Stops to change position after ten minutes',
  notAssessed: 'The night shift.',
};

describe('findings of manual handling', () => {
  const findings = buildFindings([view('handlingAssessment', visit)]);
  const told = findings.map(({ kind, statement }) => [kind, statement]);

  it('name what lies outside the filter as a trigger and never as a limit, and what makes a task hard', () => {
    expect(told).toContainEqual([
      'hazard',
      'Lift totes from the pallet: outside the risk filter (figure read: 10 kg, low and far), so a full assessment is needed. The filter is no limit for a person.',
    ]);
    expect(told).toContainEqual([
      'hazard',
      'Lift totes from the pallet: reaching over the pallet edge to the back row.',
    ]);
    expect(told).toContainEqual([
      'hazard',
      'Surroundings of the handling: floor uneven, wet or slippery; too little room to stand and turn well.',
    ]);
  });

  it('keep the person apart: readers at work get the effect alone', () => {
    const person = findings.filter(({ statement }) => statement.includes('sciatica'));
    expect(person).toMatchObject([
      {
        sensitivity: 'clinical',
        functionalEffect: 'Handling: stops to change position after ten minutes.',
      },
    ]);
    for (const { sensitivity, id } of findings.filter((one) => !person.includes(one)))
      expect(sensitivity, id).toBe('function');
    expect(findings.map(({ functionalEffect }) => functionalEffect).join(' ')).not.toContain('sciatica');
  });

  it('say what pushing and pulling still need, and that forces were estimated', () => {
    expect(told).toContainEqual([
      'gap',
      'Push the cage: pushing and pulling was not assessed with a method of its own.',
    ]);
    expect(told).toContainEqual(['gap', 'Push the cage: the forces were estimated, not measured.']);
    const assessed = buildFindings([
      view('handlingAssessment', { ...visit, 'tasks.cage.pushPullOwn': 'yes' }),
    ]);
    expect(assessed.map(({ statement }) => statement).join(' ')).not.toContain('method of its own');
  });

  it('call numbers that cannot all be right a contradiction', () => {
    const odd = {
      ...visit,
      'tasks.cage.keepForce': 300,
      'tasks.lift.kinds': ['team'],
      'tasks.lift.people': 1,
    };
    expect(
      buildFindings([view('handlingAssessment', odd)])
        .filter(({ kind }) => kind === 'contradiction')
        .map(({ statement }) => statement),
    ).toEqual([
      'Lift totes from the pallet: handling by a team, and one person is given.',
      'Push the cage: the force to keep it moving is above the force to start it. Check both: a load needs most force to start.',
    ]);
  });

  it('lead to what the library answers them with', () => {
    const hazards = findings.flatMap(({ kind, demandId }) => (kind === 'hazard' ? (demandId ?? []) : []));
    expect(new Set(hazards)).toEqual(new Set(['lift_floor_waist']));
    const [first] = suggestAdjustments(adjustmentLibrary, [], { hazards: [...new Set(hazards)] });
    expect(first?.adjustment.serves).toContain('lift_floor_waist');
    expect(first?.hazards).toEqual(['lift_floor_waist']);
  });

  it.each([
    ['tasks.lift.from', '4000', 'a whole number, 0 to 3000 mm'],
    ['tasks.lift.reach', '0', 'a whole number, 10 to 1500 mm'],
    ['tasks.cage.startForce', '-5', 'a whole number, 1 to 3000 N'],
  ])('turn down an impossible %s with what is accepted', (path, typed, accepted) => {
    const field = resolveField(declarationFor('handlingAssessment'), path);
    const read = field && readAnswer(field, typed, { today: null, sibling: () => undefined });
    expect(read).toMatchObject({ raw: typed, error: { field: field?.label } });
    expect(read && 'error' in read ? read.error.accepted : '').toContain(accepted);
  });
});
