import { DiaryKind, type DiaryMeasure, kindLetters, measureOf } from '../../assessments/diary.ts';
import { diaryText } from '../../text/diary.ts';
import { diaryBlankText as words } from '../../text/diary-blank.ts';
import { diaryPage } from '../charts/diary-page.ts';
import type { Block } from '../tree.ts';
import { BlockMaker, cellOf } from './blocks.ts';
import type { ComposeInput } from './case-reading.ts';
import type { Composed } from './employer-report.ts';
import { letterheadOf } from './letterhead.ts';
import { initialsOf } from './person.ts';

const daysOfDiary = 7;

/**
 * Seven days of an energy diary to be filled in by hand, a page each, after a page that says how. It holds nothing about the client but
 * initials or the case number, where that was asked for.
 */
export function composeDiaryBlank(input: ComposeInput): Composed {
  const make = new BlockMaker('diaryBlank');
  const { kind, audience, date, data, label } = input;
  const latest = data.diaries.at(-1);
  const measure = latest === undefined ? 'fatigue' : measureOf(latest);
  const mine = label === 'initials' ? initialsOf(data.client.text('fullName') ?? data.case.clientName) : '';
  return {
    tree: {
      kind,
      title: words.title,
      reference: label === 'reference' ? data.case.number : '',
      audience,
      date,
      mark: 'none',
      style: 'form',
      letterhead: letterheadOf(data.practitioner),
      blocks: [
        make.heading('title', 1, words.title),
        ...(mine === '' ? [] : [make.paragraph('initials', mine, { sensitivity: 'identity' })]),
        make.paragraph('lead', words.lead),
        make.heading('how', 2, words.how),
        make.list(
          'steps',
          true,
          words.steps(measure).map((step, index) => ({ slot: String(index), words: step })),
        ),
        make.heading('letters/heading', 3, words.letters),
        lettersTable(make),
        make.heading('example/heading', 3, words.example),
        exampleTable(make, measure),
        make.paragraph('worry', words.worry),
        ...Array.from({ length: daysOfDiary }, (_, index) => index + 1).flatMap((day): Block[] => {
          const { width, height, shapes, alt } = diaryPage(day, measure);
          return [
            make.heading(`day/${day}`, 2, words.day(day)),
            make.figure(`day/${day}/form`, { width, height, shapes: [...shapes], alt, caption: [] }),
          ];
        }),
      ],
    },
    missing: [],
  };
}

function lettersTable(make: BlockMaker): Block {
  const [letter = '', meaning = '', example = ''] = words.lettersTable;
  return make.table(
    'letters',
    '',
    [
      { width: 1, head: letter },
      { width: 3, head: meaning },
      { width: 5, head: example },
    ],
    DiaryKind.options.map((kind) => ({
      slot: kind,
      cells: [
        cellOf([{ text: kindLetters[kind], strong: true }], { header: 'row' }),
        cellOf(diaryText.kinds[kind]),
        cellOf(words.examples[kind]),
      ],
    })),
  );
}

function exampleTable(make: BlockMaker, measure: DiaryMeasure): Block {
  const shares = [2.2, 3, 1, 1.2, 1.7, 2.4];
  return make.table(
    'example',
    '',
    words.columns(measure).map((lines, index) => ({ width: shares[index] ?? 1, head: lines.join(' ') })),
    [{ slot: 'line', cells: words.exampleCells.map((cell) => cellOf(cell)) }],
  );
}
