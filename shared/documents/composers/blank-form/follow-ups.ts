import type { ChoiceField, ChoicesField, Field, ShowIf } from '../../../assessments/fields.ts';
import { conditionsOf } from '../../../assessments/show-if.ts';
import { blankFormText as words } from '../../../text/blank-form.ts';
import type { FollowUp } from '../../tree.ts';
import { ownConditions } from './conditions.ts';
import { marksOf } from './rooms.ts';

/** More choices than these need a row of their own. */
const mostChoices = 4;

/**
 * The small questions right after a choice that only its answers call for, to stand beside its boxes: which side, what was seen.
 * @param after the questions that follow it, in their order
 * @param section all questions of its part
 * @returns as many as follow without a break; none where it is followed by another question
 */
export function followUpsOf(
  main: ChoiceField | ChoicesField,
  after: readonly Field[],
  section: readonly Field[],
): readonly FollowUp[] {
  const end = after.findIndex((field) => hangsOn(main, field) === undefined);
  return after.slice(0, end === -1 ? after.length : end).map((field) => {
    const condition = hangsOn(main, field);
    const label = shortLabel(main, field, section);
    return {
      label: condition === undefined ? label : asked(main, condition, label),
      choices: field.kind === 'choice' ? field.options.map((option) => option.label) : [],
      write: field.kind === 'text',
      marks: marksOf(field),
    };
  });
}

/** The one condition of a small question that its choice does not have itself. */
function hangsOn(main: ChoiceField | ChoicesField, field: Field): ShowIf | undefined {
  if (field.retired || (field.help ?? '') !== '') return undefined;
  const small =
    (field.kind === 'text' && field.lines === undefined) ||
    (field.kind === 'choice' &&
      field.options.length <= mostChoices &&
      field.options.every(({ help }) => help === undefined));
  if (!small) return undefined;
  const [own, ...others] = ownConditions(field, conditionsOf(main));
  return own?.field === main.id && others.length === 0 ? own : undefined;
}

function asked({ options }: ChoiceField | ChoicesField, { is }: ShowIf, label: string): string {
  const labels = (chosen: boolean) =>
    options.filter(({ id }) => is.includes(id) === chosen).map((option) => option.label);
  const [these, others] = [labels(true), labels(false)];
  return others.length > 0 && others.length * 2 < these.length
    ? words.followUpUnless(others.join(words.or), label)
    : words.followUp(these.join(words.or), label);
}

/**
 * The label without what only tells it from its like under other questions: `Seen or told: screen too high` stands below the question
 * about the screen, so `Seen or told` is enough, and `Neck: the worst seen` below `Neck` is `the worst seen`.
 */
function shortLabel(main: Field, field: Field, section: readonly Field[]): string {
  if (field.label.startsWith(`${main.label}: `)) return field.label.slice(main.label.length + 2);
  const [kind = '', ...rest] = field.label.split(': ');
  if (rest.length === 0) return field.label;
  const like = section.filter(({ label }) => label.startsWith(`${kind}: `));
  const questions = new Set(like.map((one) => conditionsOf(one)[0]?.field));
  return questions.size > 1 ? kind : field.label;
}
