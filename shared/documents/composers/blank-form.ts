import type { Declaration } from '../../assessments/define.ts';
import { declarationFor } from '../../assessments/registry.ts';
import { topFields } from '../../assessments/resolve-field.ts';
import { blankFormText as words } from '../../text/blank-form.ts';
import type { Block } from '../tree.ts';
import { conditionWords, sharedConditions } from './blank-form/conditions.ts';
import { questionBlocks } from './blank-form/questions.ts';
import { BlockMaker, cellOf, strong } from './blocks.ts';
import type { ComposeInput } from './case-reading.ts';
import type { Composed } from './employer-report.ts';
import { letterheadOf } from './letterhead.ts';
import { initialsOf } from './person.ts';

/**
 * Any assessment as a form to fill in by hand, from the declaration that draws it on screen: the same questions, units, ranges and choices,
 * conditions in words. It holds nothing about the client but initials or the case number, where that was asked for.
 */
export function composeBlankForm(input: ComposeInput): Composed {
  const { kind, audience, date, data, label, part, form = declarationFor('visit') } = input;
  const printed = form.sections.filter(({ id }) => part === undefined || id === part);
  const make = new BlockMaker('blankForm');
  const mine = label === 'initials' ? initialsOf(data.client.text('fullName') ?? data.case.clientName) : '';
  const explained = new Set<string>();
  const title = words.version(form.title, form.version);
  return {
    tree: {
      kind,
      title: form.title,
      reference: label === 'reference' ? data.case.number : '',
      audience,
      date,
      mark: 'none',
      style: 'questions',
      foot: title,
      letterhead: letterheadOf(data.practitioner),
      blocks: [
        make.heading('title', 1, form.title),
        ...(mine === '' ? [] : [make.paragraph('initials', [strong(mine)], { sensitivity: 'identity' })]),
        make.paragraph('lead', words.lead),
        {
          ...make.table(
            'about',
            '',
            words.writeDown.map((head) => ({ width: 1, head })),
            [{ slot: 'row', cells: words.writeDown.map(() => cellOf('')) }],
          ),
          rowHeight: 26,
        },
        make.paragraph('entered', words.enteredHint),
        ...printed.flatMap((section) => sectionBlocks(make, form, section, explained)),
      ],
    },
    missing: [],
  };
}

function sectionBlocks(
  make: BlockMaker,
  form: Declaration,
  section: Declaration['sections'][number],
  explained: Set<string>,
): Block[] {
  const top = topFields(form);
  const asked = section.fields.filter(({ retired }) => !retired);
  const said = sharedConditions(asked);
  const only = conditionWords(said, top);
  return [
    make.heading(`${section.id}`, 2, section.title),
    ...(only === '' ? [] : [make.paragraph(`${section.id}/only`, [strong(words.sectionOnlyIf(only))])]),
    ...(section.purpose === undefined ? [] : [make.paragraph(`${section.id}/purpose`, section.purpose)]),
    ...questionBlocks(make, section.id, asked, { beside: top, top, said, explained }),
  ];
}
