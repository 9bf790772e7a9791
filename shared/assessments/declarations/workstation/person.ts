import { comfortPath, dimensionPath, settingIds } from '../../../reasoning/workstation/settings.ts';
import { workstationText } from '../../../text/workstation.ts';
import { settingsText } from '../../../text/workstation-settings.ts';
import type { Section } from '../../define.ts';
import type { Field, ShowIf } from '../../fields.ts';
import { choice, extra, line, number, option } from '../build.ts';

const text = workstationText.posture;

/** How the person sat, part by part, left and right. */
export const posture: Section = {
  id: 'posture',
  title: text.title,
  purpose: text.purpose,
  fields: Object.entries(text.parts).flatMap(([part, label]): readonly Field[] => {
    const id = `posture_${part}`;
    return [
      choice(id, label, 'function', [option('comfortable', text.comfortable), option('held', text.held)], {
        // A limb that is not there is no part left out.
        emptyStates: ['notTested', 'notApplicable'],
        sources: ['observed'],
      }),
      line(`${id}_note`, text.note(label), 'function', {
        ...extra,
        maxLength: 300,
        emptyStates: [],
        showIf: { field: id, is: ['held'] },
      }),
    ];
  }),
};

const measuresText = workstationText.measures;
const agreed: ShowIf = { field: 'measuresConsent', is: ['yes'] };
const measured = {
  ...extra,
  unit: 'mm',
  sources: ['measured', 'client'],
  emptyStates: ['notKnown'],
} as const;
const bodyRanges: Readonly<Record<keyof typeof measuresText.body, readonly [number, number]>> = {
  body_stature: [900, 2400],
  body_popliteal: [200, 700],
  body_buttockPopliteal: [250, 800],
  body_elbowSitting: [80, 450],
  body_elbowStanding: [500, 1600],
  body_eyeSitting: [400, 1100],
  body_thigh: [50, 350],
};
const dimensionRanges: Readonly<Record<string, readonly [number, number]>> = {
  seatHeight: [200, 900],
  seatDepth: [200, 700],
  armrestHeight: [50, 450],
  deskHeight: [400, 1300],
  standingHeight: [600, 1500],
  deskUnderside: [300, 1300],
  screenTop: [500, 2200],
  screenDistance: [150, 3000],
};

/** Measures of the person, with consent, and of the workstation; recommended ranges follow from both. */
export const measures: Section = {
  id: 'measures',
  title: measuresText.title,
  purpose: measuresText.purpose,
  fields: [
    choice('measuresConsent', measuresText.consent, 'personal', [option('yes', 'Yes'), option('no', 'No')], {
      emptyStates: [],
    }),
    choice(
      'shoes',
      measuresText.shoes,
      'personal',
      [option('on', measuresText.shoesOn), option('off', measuresText.shoesOff)],
      { emptyStates: [], showIf: agreed },
    ),
    number('soles', measuresText.soles, 'personal', {
      ...measured,
      min: 0,
      max: 200,
      showIf: { field: 'shoes', is: ['off'], and: agreed },
    }),
    ...Object.entries(measuresText.body).map(([id, label]) => {
      const [min, max] = bodyRanges[id as keyof typeof measuresText.body];
      return number(id, label, 'clinical', { ...measured, min, max, showIf: agreed });
    }),
    ...settingIds.flatMap((id) => {
      const name = settingsText.names[id];
      const [min = 0, max = 3000] = dimensionRanges[id] ?? [];
      return [
        number(dimensionPath(id), measuresText.found(name), 'function', { ...measured, min, max }),
        number(dimensionPath(id, true), measuresText.after(name), 'function', { ...measured, min, max }),
        choice(
          comfortPath(id),
          measuresText.comfort(name),
          'function',
          [
            option('yes', measuresText.comforts.yes),
            option('no', measuresText.comforts.no),
            option('notTried', measuresText.comforts.notTried),
          ],
          { ...extra, emptyStates: [], sources: ['client'] },
        ),
      ];
    }),
  ],
};
