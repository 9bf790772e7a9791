import { writtenDate } from '../../../domain/calendar.ts';
import { caseLetterText as words } from '../../../text/case-letter.ts';
import { midSentence } from '../../../text/findings.ts';
import { reportText } from '../../../text/report.ts';
import type { Block } from '../../tree.ts';
import { type BlockMaker, type ListItem, type Parts, strong } from '../blocks.ts';
import { chosenLabel, type Reading, typed } from '../case-reading.ts';
import { withoutStop } from '../recommendations.ts';
import { appointmentOf, visitsAhead } from '../visits.ts';

/** Visits to come, and when the therapist is next in touch. */
export function appointmentItems(reading: Reading): ListItem[] {
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
export function peopleItems({ data }: Reading): ListItem[] {
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
            ...(role === undefined ? [] : [', ', typed(role, reportText.neutral.person), ',']),
            words.contact,
          ],
        },
    gp === undefined ? undefined : { slot: 'gp', sensitivity: 'personal', words: [gp, words.gp] },
  ];
  return items.filter((item) => item !== undefined);
}

/** Steps of pay still to come: dates and words, never amounts. */
export function payItems({ data, date }: Reading): ListItem[] {
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

/** What was promised to the client and is still open. */
export function promiseItems({ data }: Reading): ListItem[] {
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

/** Tests and treatments that are waited for, as last told, each with its dates: clinical throughout. */
export function waitItems({ data }: Reading): ListItem[] {
  const told = new Map<string, ListItem>();
  for (const interview of data.interviews)
    for (const id of interview.items('waiting')) {
      const what = interview.text(`waiting.${id}.what`);
      if (what === undefined) continue;
      const day = (part: string) => interview.text(`waiting.${id}.${part}`);
      const [since, expected] = [day('since'), day('expected')];
      const dates = [
        ...(since === undefined ? [] : [words.waits.since(writtenDate(since))]),
        expected === undefined ? words.waits.open : words.waits.expected(writtenDate(expected)),
      ];
      told.set(what.trim().toLowerCase(), {
        slot: `${interview.recordId}/${id}`,
        sensitivity: 'clinical',
        words: [{ ...typed(withoutStop(what)), strong: true }, `: ${dates.join(', ')}.`],
      });
    }
  return [...told.values()];
}

/** The appointment that a letter confirms: the next visit, line by line. */
export function appointmentBlocks(make: BlockMaker, slot: string, reading: Reading): Block[] {
  const visit = appointmentOf(reading);
  const date = visit?.text('date');
  if (visit === undefined || date === undefined) return [];
  const [start, end, place, purpose] = ['start', 'end', 'place', 'purpose'].map((path) => visit.text(path));
  const kind = chosenLabel(visit, 'kind');
  const { labels } = words.appointment;
  const lines: readonly (readonly [string, Parts | undefined])[] = [
    [labels.day, [writtenDate(date)]],
    [
      labels.time,
      start === undefined ? undefined : [end === undefined ? start : words.appointment.from(start, end)],
    ],
    [labels.kind, kind === undefined ? undefined : [kind]],
    [labels.place, place === undefined ? undefined : [typed(withoutStop(place), reportText.neutral.place)]],
    [labels.purpose, purpose === undefined ? undefined : [typed(withoutStop(purpose))]],
    [labels.who, [reading.data.practitioner.name]],
  ];
  return [
    make.list(
      `${slot}/appointment`,
      false,
      lines.flatMap(([label, told], index): ListItem[] =>
        told === undefined
          ? []
          : [{ slot: String(index), sensitivity: 'identity', words: [strong(label), ...told, '.'] }],
      ),
      { sensitivity: 'identity' },
    ),
  ];
}

/** Dates that press: the certificate, the expected return, steps of pay. For those who may know of the absence. */
export function dateItems(reading: Reading): ListItem[] {
  const { data, date } = reading;
  const { caseFile } = data;
  const certificate = caseFile
    .items('certificates')
    .flatMap((id) => caseFile.text(`certificates.${id}.to`) ?? [])
    .filter((to) => to >= date)
    .sort()
    .at(-1);
  const lines = (
    [
      [words.dates.absent, caseFile.text('firstDayAbsent')],
      [words.dates.certificate, certificate],
      [words.dates.expected, caseFile.text('expectedReturn')],
    ] as const
  ).flatMap(([label, day]) => (day === undefined ? [] : [{ label, day }]));
  return [
    ...lines
      .sort((one, other) => one.day.localeCompare(other.day))
      .map(({ label, day }): ListItem => {
        return { slot: label, sensitivity: 'personal', words: [strong(label), writtenDate(day), '.'] };
      }),
    ...payItems(reading),
  ];
}
