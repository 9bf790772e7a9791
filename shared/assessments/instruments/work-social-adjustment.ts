import { workSocialAdjustment } from '../../instruments/questionnaires/work-social-adjustment.ts';
import { licensedCopyText } from '../../text/instruments/licensed-copy.ts';
import { workSocialAdjustmentText as text } from '../../text/instruments/work-social-adjustment.ts';
import { guidance } from '../declarations/build.ts';
import type { RecordView } from '../view.ts';
import { defineInstrumentForm } from './form.ts';
import { itemId, itemPaths, rating } from './ratings.ts';

/** The Work and Social Adjustment Scale by item number; its wording is not ours to show. */
export const workSocialAdjustmentForm = defineInstrumentForm({
  kind: 'workSocialAdjustment',
  group: 'questionnaires',
  version: 1,
  title: text.certificate.title,
  sensitivity: 'clinical',
  sections: [
    {
      id: 'items',
      title: text.section,
      fields: [
        guidance('copy', licensedCopyText.title, 'note', licensedCopyText.help(text.owner)),
        ...text.items.map((label, index) =>
          rating(
            itemId(index),
            label,
            [0, 8],
            { low: text.low, high: text.high },
            {
              emptyStates: ['notApplicable', 'declined'],
              ...(index === 0 ? { help: text.itemHelp } : {}),
            },
          ),
        ),
      ],
    },
  ],
  readings: (record) => [
    {
      id: 'main',
      title: null,
      instrument: workSocialAdjustment,
      inputs: { items: text.items.map((_, index) => answered(record, itemId(index))) },
      paths: itemPaths('items', text.items.length),
    },
  ],
  meaning: ({ inputs }) =>
    workSocialAdjustment.score(inputs).band === 'subclinical'
      ? null
      : { kind: 'barrier', functionalEffect: null },
});

/** The rating; null where the client has none to give, which is not the same as not asked yet. */
function answered(record: RecordView, path: string): number | null | undefined {
  const state = record.state(path);
  return state === 'notApplicable' || state === 'declined' ? null : record.number(path);
}
