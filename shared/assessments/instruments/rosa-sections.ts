import { rosaFormText as ask } from '../../text/instruments/rosa-form.ts';
import { choice, noneOf, number, option, yesNo } from '../declarations/build.ts';
import type { Section } from '../define.ts';
import type { ChoiceField, Field, Option, ShowIf } from '../fields.ts';
import { additionsField, mayWait } from './posture-fields.ts';

/** What has a time of use. */
export const timedAreas = ['chair', 'monitor', 'phone', 'mouse', 'keyboard'] as const;
export type TimedArea = (typeof timedAreas)[number];

const phoneIsUsed: { readonly showIf: ShowIf } = { showIf: { field: 'phoneUsed', is: ['yes'] } };

/** The questions, one part of the workstation after the other. */
export const rosaSections: readonly Section[] = [
  {
    id: 'seat',
    title: ask.seat,
    fields: [
      posture(
        'seatHeight',
        ask.seatHeight,
        [
          option('knees_90', ask.knees, ask.kneesHelp),
          option('too_low', ask.seatTooLow, ask.seatTooLowHelp),
          option('too_high', ask.seatTooHigh, ask.seatTooHighHelp),
          option('no_foot_contact', ask.feetOffFloor, ask.feetOffFloorHelp),
        ],
        { help: ask.seatHeightHelp },
      ),
      yesNo('legSpace', ask.legSpace, 'function', { help: ask.legSpaceHelp, ...mayWait }),
      posture(
        'seatDepth',
        ask.seatDepth,
        [
          option('about_8cm_clearance', ask.depthRight, ask.depthRightHelp),
          option('too_long', ask.depthTooLong, ask.depthTooLongHelp),
          option('too_short', ask.depthTooShort, ask.depthTooShortHelp),
        ],
        { help: ask.seatDepthHelp },
      ),
    ],
  },
  {
    id: 'armsAndBack',
    title: ask.armsAndBack,
    fields: [
      posture('armrests', ask.armrests, [
        option('supported_relaxed', ask.armsSupported, ask.armsSupportedHelp),
        option('too_high_or_unsupported', ask.armsUnsupported, ask.armsUnsupportedHelp),
      ]),
      additionsField('armrestsAlso', ask.armrestsAlso, [
        option('hardOrDamaged', ask.hardOrDamaged),
        option('tooWide', ask.tooWide),
      ]),
      posture('backSupport', ask.backSupport, [
        option('lumbar_support_recline_95_110', ask.backSupported, ask.backSupportedHelp),
        option('inadequate', ask.backInadequate, ask.backInadequateHelp),
      ]),
      yesNo('surfaceTooHigh', ask.surfaceTooHigh, 'function', mayWait),
    ],
  },
  {
    id: 'adjustment',
    title: ask.adjustment,
    fields: [
      {
        kind: 'choices',
        id: 'fixed',
        label: ask.fixed,
        help: ask.fixedHelp,
        sensitivity: 'function',
        options: [
          option('seatHeight', ask.fixedOptions.seatHeight),
          option('seatDepth', ask.fixedOptions.seatDepth),
          option('armrests', ask.fixedOptions.armrests),
          option('backSupport', ask.fixedOptions.backSupport),
          noneOf(ask.allAdjust),
        ],
        ...mayWait,
      },
      ...timeFields('chair'),
    ],
  },
  {
    id: 'screenAndPhone',
    title: ask.screenAndPhone,
    fields: [
      posture(
        'monitor',
        ask.monitor,
        [
          option('arm_length_eye_level', ask.monitorRight, ask.monitorRightHelp),
          option('too_low', ask.monitorTooLow, ask.monitorTooLowHelp),
          option('too_high', ask.monitorTooHigh, ask.monitorTooHighHelp),
        ],
        { help: ask.monitorHelp },
      ),
      additionsField('monitorAlso', ask.monitorAlso, [
        option('tooFar', ask.tooFar),
        option('neckTwistOver30', ask.neckTwist),
        option('glare', ask.glare),
        option('noDocumentHolder', ask.noDocumentHolder),
      ]),
      ...timeFields('monitor'),
      yesNo('phoneUsed', ask.phoneUsed, 'function', mayWait),
      posture(
        'phone',
        ask.phone,
        [
          option('headset_or_one_hand_neutral', ask.phoneRight, ask.phoneRightHelp),
          option('too_far_reach', ask.phoneTooFar, ask.phoneTooFarHelp),
        ],
        phoneIsUsed,
      ),
      additionsField(
        'phoneAlso',
        ask.phoneAlso,
        [option('neckShoulderHold', ask.neckShoulderHold), option('noHandsFree', ask.noHandsFree)],
        phoneIsUsed,
      ),
      ...timeFields('phone', phoneIsUsed.showIf),
    ],
  },
  {
    id: 'mouseAndKeyboard',
    title: ask.mouseAndKeyboard,
    fields: [
      posture('mouse', ask.mouse, [
        option('in_line_with_shoulder', ask.mouseRight),
        option('reaching', ask.mouseReaching),
      ]),
      additionsField('mouseAlso', ask.mouseAlso, [
        option('differentSurfaces', ask.differentSurfaces),
        option('pinchGrip', ask.pinchGrip),
        option('palmrestInFront', ask.palmrest),
      ]),
      ...timeFields('mouse'),
      posture('keyboard', ask.keyboard, [
        option('wrists_straight', ask.keyboardRight, ask.keyboardRightHelp),
        option('wrists_extended', ask.keyboardExtended, ask.keyboardExtendedHelp),
      ]),
      additionsField('keyboardAlso', ask.keyboardAlso, [
        option('deviation', ask.deviation),
        option('tooHighShouldersShrugged', ask.keyboardTooHigh),
        option('overheadReach', ask.overheadReach),
        option('platformNonAdjustable', ask.platformFixed),
      ]),
      ...timeFields('keyboard'),
    ],
  },
];

/**
 * One of the questions that take one answer, for forms that ask it among others.
 * @throws Error for a question that is not one of them
 */
export function rosaField(id: string): ChoiceField {
  const found = rosaSections.flatMap(({ fields }) => fields).find((field) => field.id === id);
  if (found?.kind !== 'choice') throw new Error(`ROSA asks nothing called ${id}`);
  return found;
}

function posture(
  id: string,
  label: string,
  options: readonly Option[],
  rest: { readonly help?: string; readonly showIf?: ShowIf } = {},
): Field {
  return choice(id, label, 'function', options, { ...mayWait, ...rest });
}

/** The time of use, chosen directly or worked out from two times. */
export function timeFields(area: TimedArea, showIf?: ShowIf): readonly Field[] {
  const words = ask.used[area];
  const byTimes: ShowIf = {
    field: `${area}Time`,
    is: ['times'],
    ...(showIf === undefined ? {} : { and: showIf }),
  };
  return [
    choice(
      `${area}Time`,
      words.how,
      'function',
      [
        option('short', ask.short),
        option('medium', ask.medium),
        option('long', ask.long),
        option('times', ask.times),
      ],
      { help: ask.timeHelp, ...mayWait, ...(showIf === undefined ? {} : { showIf }) },
    ),
    number(`${area}Minutes`, words.stretch, 'function', {
      unit: 'min',
      min: 0,
      max: 1440,
      ...mayWait,
      showIf: byTimes,
    }),
    number(`${area}Hours`, words.total, 'function', {
      unit: 'h',
      min: 0,
      max: 24,
      decimals: 1,
      ...mayWait,
      showIf: byTimes,
    }),
  ];
}
