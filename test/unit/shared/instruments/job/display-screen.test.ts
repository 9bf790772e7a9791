import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checklistTopics,
  displayScreenChecklist,
} from '../../../../../shared/instruments/job/display-screen.ts';
import { problemOf } from '../capacity/problem-of.ts';

/** Inputs with one answer for every topic, or another for some. */
function answered(answer: string, others: Readonly<Record<string, unknown>> = {}) {
  const inputs: Record<string, Record<string, unknown>> = {};
  for (const { section, id, path } of checklistTopics) {
    const topics = inputs[section] ?? {};
    topics[id] = path in others ? others[path] : answer;
    inputs[section] = topics;
  }
  return inputs;
}

/** The words of a question that carry its meaning, one form of each. */
function told(question: string): string {
  return question
    .toLowerCase()
    .replace(/\bof glare\b/u, 'from glare')
    .replace(/reflections\b/u, 'reflection')
    .replace(/[^a-z ]/gu, '')
    .split(' ')
    .filter((word) => !['is', 'are', 'the', 'does', 'do', 'and', 'a', 'it', 'to', 'can', 'be'].includes(word))
    .join(' ');
}

describe('the checklist', () => {
  it('has the topics of the published form', () => {
    const counts: Record<string, number> = {};
    for (const { section } of checklistTopics) counts[section] = (counts[section] ?? 0) + 1;
    expect(counts).toEqual({
      keyboard: 5,
      pointingDevice: 5,
      screen: 8,
      software: 1,
      furniture: 11,
      environment: 5,
      finalQuestions: 4,
    });
  });

  it('asks no question in the words of the published form', () => {
    // The published form’s own questions, told by their words but for the smallest ones.
    const published = [
      'keyboard separate from screen',
      'keyboard tilt',
      'possible find comfortable keying position',
      'user have good keyboard technique',
      'characters clear readable',
      'device suitable for tasks used for',
      'device positioned close to user',
      'text size comfortable read',
      'image stable',
      'screen swivel tilt',
      'screen free from glare reflections',
      'software suitable for task',
      'surfaces free from glare reflection',
      'small of back supported by backrest',
      'small of back supported',
      'feet flat on floor',
      'lighting suitable',
      'air feel comfortable',
      'levels heat comfortable',
      'levels noise comfortable',
    ].map(told);
    for (const { question } of checklistTopics) expect(published).not.toContain(told(question));
  });

  it('complies when everything that applies is in order', () => {
    expect(displayScreenChecklist.score(answered('yes', { 'keyboard.tilts': 'notApplicable' }))).toEqual({
      counts: { yes: 38, no: 0, notApplicable: 1 },
      noTopics: [],
      withoutAction: [],
      complete: true,
      complies: true,
    });
  });

  it('complies with nothing where nothing applies', () => {
    expect(displayScreenChecklist.assess(answered('notApplicable'))).toMatchObject({
      result: { complies: false, noTopics: [] },
      explanation: {
        band: { words: 'No point applies, so nothing is said of the workstation', tone: 'note' },
      },
    });
  });

  it('asks for an action for every no', () => {
    const no = { 'screen.noGlare': 'no', 'furniture.feetSupported': 'no' };
    expect(displayScreenChecklist.score(answered('yes', no))).toMatchObject({
      noTopics: ['screen.noGlare', 'furniture.feetSupported'],
      withoutAction: ['screen.noGlare', 'furniture.feetSupported'],
      complete: false,
      complies: false,
    });
    const some = { ...answered('yes', no), actionsAgreed: ['screen.noGlare'] };
    expect(displayScreenChecklist.assess(some)).toMatchObject({
      result: { withoutAction: ['furniture.feetSupported'], complete: false },
      explanation: {
        headline: { label: 'Points to put right', value: '2', unit: 'of 39 that apply' },
        band: { words: 'Points to put right without an action yet', tone: 'attend' },
        notes: [
          'To put right: glare or reflections on the screen; feet not supported.',
          'No action yet: feet not supported.',
        ],
      },
    });
    const all = { ...some, actionsAgreed: ['screen.noGlare', 'furniture.feetSupported'] };
    expect(displayScreenChecklist.score(all)).toMatchObject({ complete: true, complies: false });
  });

  it.each([
    [answered('yes', { 'screen.clear': null }), 'missing', 'screen.clear'],
    [answered('yes', { 'screen.clear': undefined }), 'missing', 'screen.clear'],
    [answered('yes', { 'screen.clear': 'maybe' }), 'range', 'screen.clear'],
    [answered('yes', { 'screen.clear': true }), 'range', 'screen.clear'],
    [{ ...answered('yes'), keyboard: undefined }, 'missing', 'keyboard'],
    [{ ...answered('yes'), desk: {} }, 'unknown', 'desk'],
    [{ ...answered('yes'), actionsAgreed: ['screen.shiny'] }, 'range', 'actionsAgreed.0'],
  ])('%#: turned down', (inputs, code, field) => {
    expect(problemOf(displayScreenChecklist, inputs)).toMatchObject({ code, field });
  });

  it('counts every answer once, and none that is not there', () => {
    const answers = fc.array(fc.constantFrom('yes', 'no', 'notApplicable', null), {
      minLength: checklistTopics.length,
      maxLength: checklistTopics.length,
    });
    fc.assert(
      fc.property(answers, (given) => {
        const others = Object.fromEntries(checklistTopics.map(({ path }, place) => [path, given[place]]));
        const assessed = displayScreenChecklist.assess(answered('yes', others));
        if (given.includes(null)) {
          expect(assessed.status).toBe('incomplete');
          return;
        }
        if (assessed.status !== 'scored') throw new Error('a full checklist was not scored');
        const { counts, complies } = assessed.result;
        expect(counts.yes + counts.no + counts.notApplicable).toBe(checklistTopics.length);
        expect(complies).toBe(given.includes('yes') && !given.includes('no'));
      }),
    );
  });
});
