import { writtenDate } from '../../../domain/calendar.ts';
import { readObservedFunction } from '../../../reasoning/observed-function.ts';
import { caseLetterText as words } from '../../../text/case-letter.ts';
import { midSentence, plainNumber } from '../../../text/findings.ts';
import { demandText, reportText } from '../../../text/report.ts';
import { templateText } from '../../../text/templates.ts';
import type { TemplatePart } from '../../templates/template.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, joined, type ListItem, type Parts } from '../blocks.ts';
import { chosenLabel, type Reading, typed } from '../case-reading.ts';
import { capital, mainCapacityWords } from '../demand-words.ts';
import { type Change, changesOf, withoutStop } from '../recommendations.ts';
import { visitsAhead } from '../visits.ts';

/** One part of the case as lines of a list, and where the OT records it. */
interface Part {
  readonly from: string;
  readonly items: (reading: Reading) => readonly ListItem[];
}

const { from } = templateText;

const parts: Readonly<Record<TemplatePart, Part>> = {
  ability: { from: from.analysis, items: abilityItems },
  changes: { from: from.recommendations, items: changeItems },
  agreed: { from: from.recommendations, items: agreedItems },
  appointments: { from: from.visit, items: appointmentItems },
  people: { from: from.referral, items: peopleItems },
  payDates: { from: from.referral, items: payItems },
  tasks: { from: from.analysis, items: taskItems },
  promises: { from: from.visit, items: promiseItems },
};

/** What a part of a template holds of this case; nothing where nothing is recorded. */
export function partBlocks(make: BlockMaker, slot: string, part: TemplatePart, reading: Reading): Block[] {
  const items = parts[part].items(reading);
  return items.length === 0 ? [] : [make.list(`${slot}/${part}`, false, items, { sensitivity: 'identity' })];
}

/** Where a part is recorded, in words. */
export function partFrom(part: TemplatePart): string {
  return parts[part].from;
}

/** What is managed in numbers, or with a limit, each with how it is known. A level says nothing to someone outside the profession. */
function abilityItems({ analysis }: Reading): ListItem[] {
  const lines = analysis === undefined ? [] : readObservedFunction(analysis);
  return lines
    .filter(({ evidence }) => evidence !== undefined && evidence !== 'notTested')
    .filter(({ duration, amount, limit }) => (duration ?? amount ?? limit) !== undefined)
    .map((line) => ({
      slot: line.itemId,
      words: [
        typed(withoutStop(line.activity), capital(reportText.neutral.activity)),
        `: ${mainCapacityWords({ ...line, level: undefined })}`,
        line.evidence === undefined ? '' : ` (${demandText.known[line.evidence]})`,
        ...(line.limit === undefined
          ? []
          : ['; ', typed(midSentence(withoutStop(line.limit)), reportText.neutral.limit)]),
        '.',
      ],
    }));
}

/** What still stands: agreed or without an answer. */
function changeItems(reading: Reading): ListItem[] {
  return changesOf(reading)
    .filter(({ declined }) => !declined)
    .map(changeItem);
}

function agreedItems(reading: Reading): ListItem[] {
  return changesOf(reading)
    .filter(({ declined, open }) => !declined && !open)
    .map(changeItem);
}

function changeItem({ id, action, who, byWhen, open }: Change): ListItem {
  const notes: Parts[] = [
    ...(who === undefined ? [] : [[...who]]),
    ...(byWhen === undefined ? [] : [[words.byDate(byWhen)]]),
    [open ? words.noAnswer : words.agreed],
  ];
  return { slot: id, words: [action, ' (', ...joined(notes, '; '), ').'] };
}

function appointmentItems(reading: Reading): ListItem[] {
  const { data } = reading;
  const visits = visitsAhead(reading).map((visit): ListItem => {
    const [start, place, kind] = [visit.text('start'), visit.text('place'), chosenLabel(visit, 'kind')];
    return {
      slot: `visit/${visit.recordId}`,
      sensitivity: 'identity',
      words: [
        writtenDate(visit.text('date') ?? ''),
        start === undefined ? '' : `, ${start}`,
        kind === undefined ? '' : `, ${midSentence(kind)}`,
        ...(place === undefined ? [] : [': ', typed(withoutStop(place), reportText.neutral.place)]),
        '.',
      ],
    };
  });
  const next = data.caseFile.text('nextContact');
  if (next === undefined || next < reading.date) return visits;
  return [...visits, { slot: 'next', sensitivity: 'personal', words: words.nextContact(writtenDate(next)) }];
}

/** Who has which part: the therapist, the contact at work, the GP. Those who are to make a change stand with it. */
function peopleItems({ data }: Reading): ListItem[] {
  const { caseFile, client, practitioner } = data;
  const best = caseFile.items('contacts').find((id) => caseFile.text(`contacts.${id}.best`) === 'yes');
  const contact = best && caseFile.text(`contacts.${best}.name`);
  const role =
    best && (caseFile.text(`contacts.${best}.jobTitle`) ?? chosenLabel(caseFile, `contacts.${best}.role`));
  const gp = client.text('gpName');
  const items: (ListItem | undefined)[] = [
    {
      slot: 'therapist',
      sensitivity: 'identity',
      words: [practitioner.name, words.therapist(midSentence(reportText.profession))],
    },
    contact === undefined
      ? undefined
      : {
          slot: 'contact',
          sensitivity: 'identity',
          words: [
            typed(contact, reportText.neutral.person),
            ...(role === undefined ? [] : [', ', typed(role, reportText.neutral.person)]),
            words.contact,
          ],
        },
    gp === undefined ? undefined : { slot: 'gp', sensitivity: 'personal', words: [gp, words.gp] },
  ];
  return items.filter((item) => item !== undefined);
}

/** Steps of pay still to come: dates and words, never amounts. */
function payItems({ data, date }: Reading): ListItem[] {
  const { caseFile } = data;
  return caseFile
    .items('sickPaySteps')
    .filter((id) => (caseFile.text(`sickPaySteps.${id}.on`) ?? '') >= date)
    .map((id) => ({
      slot: id,
      sensitivity: 'personal',
      words: [
        `${writtenDate(caseFile.text(`sickPaySteps.${id}.on`) ?? '')}: `,
        typed(midSentence(withoutStop(caseFile.text(`sickPaySteps.${id}.change`) ?? words.payChange))),
        '.',
      ],
    }));
}

function taskItems({ analysis }: Reading): ListItem[] {
  return (analysis?.items('tasks') ?? []).flatMap((id): ListItem[] => {
    const name = analysis?.text(`tasks.${id}.name`);
    const minutes = analysis?.number(`tasks.${id}.minutes`);
    if (name === undefined) return [];
    return [
      {
        slot: id,
        words: [
          typed(withoutStop(name), reportText.neutral.task),
          minutes === undefined ? '' : words.minutes(plainNumber(minutes)),
          '.',
        ],
      },
    ];
  });
}

/** What was promised to the client and is still open. */
function promiseItems({ data }: Reading): ListItem[] {
  const name = data.client.text('fullName') ?? data.case.clientName;
  return data.visits.flatMap((visit) =>
    visit.items('promises').flatMap((id): ListItem[] => {
      const what = visit.text(`promises.${id}.what`);
      const by = visit.text(`promises.${id}.when`);
      const open = visit.text(`promises.${id}.done`) !== 'yes';
      if (what === undefined || !open || visit.text(`promises.${id}.toWhom`) !== name) return [];
      return [
        {
          slot: id,
          sensitivity: 'personal',
          words: [typed(withoutStop(what)), by === undefined ? '.' : `, ${words.byDate(writtenDate(by))}.`],
        },
      ];
    }),
  );
}
