const course =
  'a flat course of 30 m, usual shoes and walking aid, rests allowed while the clock runs, standard words each minute.';

/** Words of the six-minute walk. */
export const sixMinuteWalkText = {
  distance: {
    title: 'Six-minute walk distance',
    purpose: 'How far a person walks on the flat in six minutes at their own pace, rests included.',
    sources: [
      'Holland, Spruit, Troosters and others, 2014, An official European Respiratory Society/American Thoracic Society technical standard: field walking tests in chronic respiratory disease, European Respiratory Journal 44:1428-1446',
    ],
    licence: 'A distance; free to use.',
    limitations: [
      `Measured in a set way: ${course}`,
      'A second walk is often longer by practice alone. Course length, aid and encouragement change the distance.',
      'Six minutes at the client’s own pace say little about a whole shift.',
    ],
    rounding: 'Whole metres, half away from zero.',
    bands: null,
    examples: [],
    rulings: [],
  },
  enright: {
    title: 'Six-minute walk against the prediction of Enright and Sherrill 1998',
    purpose:
      'Sets the distance beside the one predicted for a healthy adult of the same sex, age, height and weight.',
    sources: [
      'Enright and Sherrill, 1998, Reference equations for the six-minute walk in healthy adults, American Journal of Respiratory and Critical Care Medicine 158:1384-1387',
    ],
    licence: 'A formula; free to use.',
    limitations: [
      'From healthy adults of 40 to 80 years in the United States, at their first test, without a practice walk.',
      'A share of the prediction is not a measure of what a job asks.',
      'Screening result, clinical judgement needed.',
    ],
    rounding: 'Whole metres and one decimal for percentages, half away from zero.',
    bands: {
      source: 'Enright and Sherrill, 1998: predicted distance less 153 m for men, less 139 m for women',
      rows: [
        { range: 'at or above the lower limit', meaning: 'At or above the lower limit of normal' },
        { range: 'under the lower limit', meaning: 'Below the lower limit of normal' },
      ],
    },
    examples: [
      'Man, 60 years, 175 cm, 75 kg, 450 m: predicted 582.55 m, lower limit 429.55 m, 77.25%',
      'Man, 60 years, 175 cm, 80 kg: predicted 573.75 m, lower limit 420.75 m',
      'Woman, 70 years, 160 cm, 70 kg, 280 m: predicted 439.7 m, lower limit 300.7 m, 63.7%, below the lower limit',
    ],
    rulings: [
      'The lower limit lies 153 m under the prediction for men and 139 m for women; a program that takes 153 m for both is wrong.',
      'Outside 40 to 80 years the prediction is shown with a warning, and the distance is not said to be below or above a limit.',
    ],
  },
  distanceLabel: 'Distance walked',
  predicted: 'Predicted distance',
  lowerLimit: 'Lower limit of normal',
  percent: 'Share of the prediction',
  predictedStep: {
    M: 'Prediction for men: 7.57 × height − 5.02 × age − 1.76 × weight − 309',
    F: 'Prediction for women: 2.11 × height − 5.78 × age − 2.29 × weight + 667',
  },
  body: (height: string, age: string, weight: string) => `${height} cm, ${age} years, ${weight} kg`,
  lowerLimitStep: 'Lower limit of normal',
  percentStep: '100 × distance ÷ prediction',
  below: 'Below the lower limit of normal',
  notBelow: 'At or above the lower limit of normal',
  outsideAge:
    'The equation holds from 40 to 80 years. Outside it, the prediction is a guess and no limit is applied.',
  noPercent:
    'The prediction is not above 0 m, so the equation does not hold for this person and no share is given.',
  belowIsNotUnable: 'Below the limit does not mean unable to do the job. Compare with what the job asks.',
} as const;
