import { Jurisdiction } from '../../domain/jurisdiction.ts';
import { expertInstructionText as text } from '../../text/expert-instruction.ts';
import { defineAssessment } from '../define.ts';
import { choice, date, extra, group, guidance, line, option, words, yesNo } from './build.ts';
import { answers, declaration, opinion, schedules } from './expert-instruction/opinion.ts';
import { examination, facts, material } from './expert-instruction/rests-on.ts';

/**
 * The instruction of an expert by a party to proceedings, and all that its report is made of. Every answer is `internal`: no reader of any
 * other document ever sees one, and only the expert report tells them, to whoever gave the instruction.
 */
export const expertInstruction = defineAssessment({
  id: 'expertInstruction',
  kind: 'expertInstruction',
  version: 1,
  title: text.title,
  findings: [],
  leastSensitivity: () => 'internal',
  sections: [
    {
      id: 'instruction',
      title: text.instruction,
      purpose: text.instructionPurpose,
      fields: [
        choice(
          'jurisdiction',
          text.jurisdiction,
          'internal',
          Jurisdiction.options.map((id) => option(id, text.jurisdictions[id])),
          { help: text.jurisdictionHelp, emptyStates: [] },
        ),
        line('instructedBy', text.instructedBy, 'internal', {
          help: text.instructedByHelp,
          emptyStates: [],
        }),
        line('firm', text.firm, 'internal', { emptyStates: ['notApplicable'] }),
        line('reference', text.reference, 'internal', { emptyStates: ['notKnown', 'notApplicable'] }),
        choice(
          'onBehalfOf',
          text.onBehalfOf,
          'internal',
          (['claimant', 'defendant', 'joint', 'court', 'prosecution'] as const).map((id) =>
            option(id, text.sides[id]),
          ),
          { emptyStates: [] },
        ),
        line('court', text.court, 'internal', { emptyStates: [] }),
        line('claimNumber', text.claimNumber, 'internal', { emptyStates: ['notKnown', 'notApplicable'] }),
        line('parties', text.parties, 'internal', { help: text.partiesHelp, emptyStates: [] }),
        date('instructedOn', text.instructedOn, 'internal', { allow: 'past', emptyStates: [] }),
        yesNo('privileged', text.privileged, 'internal', { help: text.privilegedHelp }),
        group('instructions', text.instructions, 'internal', {
          help: text.instructionsHelp,
          itemName: text.oneInstruction,
          titleField: 'substance',
          maxItems: 30,
          fields: [
            date('on', text.on, 'internal', { allow: 'past', emptyStates: [] }),
            choice('how', text.how, 'internal', [
              option('written', text.hows.written),
              option('oral', text.hows.oral),
            ]),
            words('substance', text.substance, 'internal', { help: text.substanceHelp, emptyStates: [] }),
          ],
        }),
        group('issues', text.issues, 'internal', {
          itemName: text.oneIssue,
          titleField: 'issue',
          maxItems: 40,
          fields: [words('issue', text.issue, 'internal', { maxLength: 1000, lines: 2, emptyStates: [] })],
        }),
        yesNo('alsoTreats', text.alsoTreats, 'internal', { emptyStates: [] }),
        {
          ...guidance('treatsWarning', text.treatsWarning, 'attend', text.treatsWarningHelp),
          showIf: { field: 'alsoTreats', is: ['yes'] },
        },
        words('treatsHow', text.treatsHow, 'internal', {
          emptyStates: [],
          showIf: { field: 'alsoTreats', is: ['yes'] },
        }),
      ],
    },
    {
      id: 'expert',
      title: text.expert,
      fields: [
        words('qualifications', text.qualifications, 'internal', {
          help: text.qualificationsHelp,
          emptyStates: [],
        }),
        words('experience', text.experience, 'internal', { ...extra, emptyStates: [] }),
        words('cv', text.cv, 'internal', {
          ...extra,
          help: text.cvHelp,
          maxLength: 20_000,
          lines: 6,
          emptyStates: [],
        }),
      ],
    },
    material,
    examination,
    facts,
    opinion,
    schedules,
    answers,
    declaration,
  ],
});
