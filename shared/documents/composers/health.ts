import type { RecordView } from '../../assessments/view.ts';
import { writtenDate } from '../../domain/calendar.ts';
import { midSentence, sentence } from '../../text/findings.ts';
import { initialReportText as words } from '../../text/initial-report.ts';
import { joined, type ListItem, type Parts, strong } from './blocks.ts';
import { chosenLabel, typed } from './case-reading.ts';
import { withoutStop } from './recommendations.ts';

/** Conditions with what they change in daily life, and treatment with its times, a line each: clinical throughout. */
export function healthItems(client: RecordView): ListItem[] {
  const conditions = client.items('conditions').flatMap((id): ListItem[] => {
    const name = client.text(`conditions.${id}.name`);
    if (name === undefined) return [];
    const since = client.text(`conditions.${id}.since`);
    const effect = client.text(`conditions.${id}.effect`);
    const notes = ['status', 'course'].flatMap((part): Parts[] => {
      const label = chosenLabel(client, `conditions.${id}.${part}`);
      return label === undefined ? [] : [[midSentence(label)]];
    });
    return [
      {
        slot: id,
        sensitivity: 'clinical',
        words: [
          { ...typed(name), strong: true },
          ...(notes.length === 0 ? [] : [' (', ...joined(notes), ')']),
          since === undefined ? '' : words.since(writtenDate(since)),
          ...(effect === undefined ? ['.'] : [': ', typed(sentence(midSentence(effect)))]),
        ],
      },
    ];
  });
  const treatments = client.items('treatments').flatMap((id): Parts[] => {
    const name = client.text(`treatments.${id}.name`);
    const times = ['doseTime', 'effectWindow'].flatMap(
      (part) => client.text(`treatments.${id}.${part}`) ?? [],
    );
    if (name === undefined) return [];
    return [
      [
        typed(name),
        ...(times.length === 0
          ? []
          : [' (', typed(times.map((one) => midSentence(withoutStop(one))).join('; ')), ')']),
      ],
    ];
  });
  if (treatments.length === 0) return conditions;
  const told: Parts = [strong(words.treatment), ...joined(treatments, '; '), '.'];
  return [...conditions, { slot: 'treatments', sensitivity: 'clinical', words: told }];
}
