import { sustainable } from '../../reasoning/rules/diary.ts';
import { diaryText as text } from '../../text/diary.ts';
import { defineAssessment } from '../define.ts';
import { DayCost, DiaryCounts, DiaryKind, DiarySlot } from '../diary.ts';
import { diaryRules } from '../diary-rule.ts';
import { choice, date, extra, group, guidance, line, number, option, time, words, yesNo } from './build.ts';

const tenScale = { unit: '', min: 0, max: 10 } as const;

/** Weeks of what a client did, how hard it was and how tired it left them, copied from paper or imported. */
export const energyDiary = defineAssessment({
  id: 'energyDiary',
  kind: 'energyDiary',
  version: 1,
  title: text.title,
  findings: [sustainable],
  sections: [
    {
      id: 'about',
      title: 'This diary',
      fields: [
        date('from', 'First day', 'clinical', { allow: 'past', emptyStates: [] }),
        choice('measure', 'What its 0 to 10 counts', 'clinical', [
          option('fatigue', 'Tiredness', '0 not tired at all, 10 as tired as can be'),
          option('energy', 'Energy', '0 no energy at all, 10 full of energy'),
        ]),
        choice(
          'filledBy',
          'Filled in by',
          'clinical',
          [
            option('client', 'The client'),
            option('helped', 'The client, with help'),
            option('told', 'Told to me'),
          ],
          extra,
        ),
        words('context', 'What was different in these weeks', 'clinical', {
          ...extra,
          maxLength: 2000,
          help: 'A cold, a holiday, a new medicine: what makes these days less like others.',
        }),
      ],
    },
    {
      id: 'rule',
      title: 'How the sustainable level is worked out',
      purpose: text.ruleLead,
      fields: [
        number('worse', 'Points more tired that count as worse', 'clinical', {
          unit: 'points',
          ...diaryRules.worse,
          help: text.ruleDefault(diaryRules.worse.usual),
        }),
        number('lookDays', 'Days after that are looked at', 'clinical', {
          unit: 'days',
          ...diaryRules.lookDays,
          help: text.ruleDefault(diaryRules.lookDays.usual),
        }),
        number('leastDays', 'Days it has to rest on', 'clinical', {
          unit: 'days',
          ...diaryRules.leastDays,
          help: text.ruleDefault(diaryRules.leastDays.usual),
        }),
        choice(
          'weighting',
          'How activity is counted',
          'clinical',
          [
            option('minutes', 'Minutes', 'A minute is a minute'),
            option('effort', 'Minutes by effort', 'Each minute counts by its effort out of 10'),
          ],
          { ...extra, help: 'Minutes where nothing is chosen.' },
        ),
        choice(
          'reportCounts',
          text.reportCounts,
          'clinical',
          DiaryCounts.options.map((id) => option(id, text.counts[id])),
          { ...extra, help: text.reportCountsHelp },
        ),
        yesNo('postExertional', 'Feels worse after activity, perhaps a day or two late', 'clinical', {
          help: 'Then no step up is ever suggested; holding is success.',
        }),
      ],
    },
    {
      id: 'days',
      title: 'Days',
      fields: [
        guidance('quick', text.quickHint, 'note'),
        group('days', 'Days', 'clinical', {
          titleField: 'date',
          itemName: 'day',
          maxItems: 62,
          fields: [
            date('date', 'Date', 'clinical', { allow: 'past', emptyStates: [] }),
            number('sleepHours', 'Sleep the night before', 'clinical', {
              unit: 'h',
              min: 0,
              max: 24,
              decimals: 2,
            }),
            number('start', 'On waking, 0 to 10', 'clinical', tenScale),
            number('end', 'At the end of the day, 0 to 10', 'clinical', tenScale),
            choice(
              'cost',
              text.costQuestion,
              'clinical',
              DayCost.options.map((id) => option(id, text.costs[id])),
            ),
            line('symptoms', 'Symptoms that came after', 'clinical', { ...extra, maxLength: 300 }),
            group('entries', 'What was done', 'clinical', {
              titleField: 'activity',
              itemName: 'entry',
              maxItems: 30,
              fields: [
                choice(
                  'slot',
                  'Part of the day',
                  'clinical',
                  DiarySlot.options.map((id) => option(id, text.slots[id])),
                  extra,
                ),
                time('from', 'From', 'clinical', extra),
                time('to', 'To', 'clinical', { ...extra, notBefore: 'from' }),
                line('activity', 'What', 'clinical', { ...extra, maxLength: 120 }),
                choice(
                  'kind',
                  'Kind',
                  'clinical',
                  DiaryKind.options.map((id) => option(id, text.kinds[id])),
                ),
                number('minutes', 'Minutes', 'clinical', {
                  unit: 'min',
                  min: 1,
                  max: 1440,
                  ...extra,
                  help: 'Not needed where both times are there.',
                }),
                number('effort', 'Effort, 0 to 10', 'clinical', { ...tenScale, ...extra }),
                number('before', 'Before, 0 to 10', 'clinical', { ...tenScale, ...extra }),
                number('after', 'After, 0 to 10', 'clinical', { ...tenScale, ...extra }),
              ],
            }),
          ],
        }),
      ],
    },
  ],
});
