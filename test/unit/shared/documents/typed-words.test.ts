import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../shared/documents/compose.ts';
import { DocumentKind } from '../../../../shared/documents/tree.ts';
import { fold } from '../../../../shared/documents/words.ts';
import { composeInput as input } from '../../../fixtures/documents/compose-input.ts';
import type { CaseChanges } from '../../../fixtures/documents/sample-case-data.ts';

describe('whatever an OT types, wherever', () => {
  const planted = ['Fibromyalgia', 'Duloxetine 60 mg', 'Deborah Quill'];
  const places: readonly ((text: string) => CaseChanges)[] = [
    (text) => ({ analysis: { 'tasks.till.name': `Serve (${text})` } }),
    (text) => ({ analysis: { 'tasks.shelves.essentialWhy': `since ${text}` } }),
    (text) => ({ analysis: { 'observedFunction.o1.activity': `Standing with ${text}` } }),
    (text) => ({ analysis: { 'observedFunction.o1.support': text } }),
    (text) => ({ analysis: { 'observedFunction.o2.limit': `not over 8 kg, ${text}` } }),
    (text) => ({ analysis: { 'observedFunction.o2.advice': text } }),
    (text) => ({ analysis: { fitnessDetail: `once ${text} settles` } }),
    (text) => ({ analysis: { outlook: `${text} makes it slow` } }),
    (text) => ({ analysis: { safetyAdvice: `Mind ${text}` } }),
    (text) => ({ analysis: { visitLimits: `${text} that day` } }),
    (text) => ({ analysis: { jobPurpose: `${text} sales` } }),
    (text) => ({ analysis: { dayNote: text, dayKind: 'busier' } }),
    (text) => ({ analysis: { 'documentsSeen.d1.title': `Letter about ${text}` } }),
    (text) => ({ analysis: { symptomsSeen: text } }),
    (text) => ({ caseFile: { 'questions.q1.question': `Is ${text} the cause?` } }),
    (text) => ({ caseFile: { 'questions.q1.answer': `Yes, ${text}.` } }),
    (text) => ({ caseFile: { jobTitle: `assistant ${text}` } }),
    (text) => ({ caseFile: { 'contacts.k1.jobTitle': text } }),
    (text) => ({ caseFile: { commissioner: text } }),
    (text) => ({ visit: { place: `Store, ${text}` } }),
    (text) => ({ visit: { 'people.p1.role': text } }),
    (text) => ({ visit: { evacuationNeed: 'yes', evacuationNote: text } }),
    (text) => ({ visit: { 'notSeenToday.n1.why': text } }),
    (text) => ({ visit: { 'afterCalls.a1.effect': `${text} slows her` } }),
    (text) => ({ note: { text } }),
    (text) => ({ captions: [`Bag with ${text}`] }),
    (text) => ({
      recommendations: [
        {
          action: `Store ${text} nearby`,
          stage: 'now',
          limitRemoved: text,
          alternative: text,
          recurringCost: text,
          howLong: text,
          ownerName: text,
          status: 'declined',
          statusReason: text,
        },
      ],
    }),
  ];

  it('never reaches the employer when it names a condition, a medicine or another person', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...planted),
        fc.constantFrom(...DocumentKind.options),
        fc.boolean(),
        (place, term, kind, shout) => {
          const changes = place(shout ? term.toUpperCase() : term);
          const { tree } = composeDocument(input(changes, kind), []);
          const json = fold(JSON.stringify(tree));
          for (const secret of ['fibromyalgia', 'duloxetine', 'deborah', 'quill'])
            expect(json).not.toContain(secret);
        },
      ),
      { numRuns: 250 },
    );
    // Whole documents are composed; a busy machine takes its time.
  }, 60_000);
});
