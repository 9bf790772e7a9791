import type { Field, NumberField } from '../../../assessments/fields.ts';
import { emptyStatesOf } from '../../../assessments/read-answer.ts';
import { blankFormText as words } from '../../../text/blank-form.ts';
import { formText } from '../../../text/form.ts';
import type { AnswerRoom } from '../../tree.ts';

/** Boxes to tick and room to write for one question. */
export interface QuestionRoom {
  readonly choices: readonly string[];
  readonly room: AnswerRoom;
}

/** Most numbers of a scale that are printed as boxes; a longer one is written down. */
const mostBoxes = 11;
/** A list of more choices would fill the page: the answer is written down. */
export const mostChoices = 30;
const mostLines = 8;

/**
 * The room that a question leaves on paper.
 * @param hints words that stand before its own, such as when it is asked
 * @returns undefined for what has no room of its own: groups, grids, words that ask for nothing
 */
export function roomOf(field: Field, hints: readonly string[], groupLabel = ''): QuestionRoom | undefined {
  const marks = marksOf(field);
  const made = (
    choices: readonly string[],
    room: Pick<AnswerRoom, 'lines' | 'short'>,
    ...own: readonly string[]
  ): QuestionRoom => ({ choices, room: { ...room, hints: [...hints, ...own], marks } });
  const short = (accepted: string, unit = '') => ({ lines: 0, short: { unit, accepted } });
  switch (field.kind) {
    case 'text':
      return made([], { lines: Math.min(mostLines, field.lines === undefined ? 1 : field.lines + 1) });
    case 'number':
      return isBoxes(field)
        ? made(numbersOf(field), { lines: 0 }, scaleWords(field))
        : made([], short(words.number(field.min, field.max, field.decimals), field.unit));
    case 'date':
      return made([], short(words.dateAllowed[field.allow]));
    case 'time':
      return made([], short(words.time));
    case 'instant':
      return made([], short(words.instant));
    case 'timer':
      return made([], { lines: 2 }, words.timer);
    case 'choice':
    case 'choices': {
      if (field.options.length > mostChoices)
        return made([], { lines: 1 }, words.chosen(field.options.length));
      if (field.kind === 'choice')
        return made(
          field.options.map(({ label }) => label),
          { lines: 0 },
        );
      const alone = field.options.filter((option) => option.alone).map(({ label }) => words.alone(label));
      return made(
        field.options.map(({ label }) => label),
        { lines: 0 },
        [words.tickAll, ...alone].join('; '),
      );
    }
    case 'itemChoice':
      return made([], { lines: 1 }, words.chooseItem(groupLabel));
    case 'recordChoice':
      return made([], { lines: 1 }, words.chooseRecord);
    case 'sketch':
      return made([], { lines: mostLines }, words.sketch);
    case 'photos':
      return made([], { lines: 1 }, words.photos);
    default:
      return undefined;
  }
}

function isBoxes({ scale, min, max }: NumberField): boolean {
  return scale !== undefined && max - min < mostBoxes;
}

function numbersOf({ min, max }: NumberField): readonly string[] {
  return Array.from({ length: max - min + 1 }, (_, index) => String(min + index));
}

function scaleWords({ scale, min, max }: NumberField): string {
  return words.ring(`${min} ${scale?.low ?? ''}`.trim(), `${max} ${scale?.high ?? ''}`.trim());
}

/** Why there is no answer, and where one came from: small boxes, so that the paper says as much as the screen. */
export function marksOf(field: Field): string[] {
  const states = emptyStatesOf(field).map((state) => formText.state[state]);
  const sources = field.sources ?? [];
  return [...states, ...(sources.length > 1 ? sources.map((source) => formText.source[source]) : [])];
}
