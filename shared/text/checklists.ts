import type { ChecklistField, ChecklistFinding } from '../checklists/definition.ts';
import type { ExpressionProblem } from '../checklists/expression.ts';

const named = (what: string, words: string) => (words.trim() === '' ? what : `${what} (${words.trim()})`);
const list = (ids: readonly string[]) => (ids.length === 0 ? 'nothing yet' : ids.slice(0, 12).join(', '));

/** Words of the clinic's own checklists: making, filling in, exchanging. */
export const checklistText = {
  title: 'Checklist',
  screen: {
    gone: 'This checklist is no longer there.',
    tooMany: (most: number) => `There are ${most} checklists, and no more fit.`,
    nothingToPublish: 'Nothing was changed since the last version.',
    notOffered: 'This checklist is not published, or no longer offered.',
    notPublished: 'This checklist has no published version yet.',
    startHere: 'A checklist is started from the list of checklists.',
  },
  kinds: {
    text: 'Words',
    yesNo: 'Yes or no',
    choice: 'One of several',
    choices: 'Any of several',
    number: 'Number',
    date: 'Date',
  } satisfies Record<ChecklistField['kind'], string>,
  findings: {
    none: 'No finding',
    barrier: 'A barrier',
    hazard: 'A hazard',
    strength: 'A strength',
  } satisfies Record<ChecklistFinding | 'none', string>,
  findingStatement: (title: string, question: string, answer: string) => `${title}: ${question}: ${answer}.`,
  problemAt: (place: string, problem: string) => `${place}: ${problem}`,
  places: {
    checklist: 'The checklist',
    file: 'The file',
    section: (place: number, title: string) => named(`Section ${place}`, title),
    field: (place: number, label: string) => named(`Question ${place}`, label),
    score: (place: number, label: string) => named(`Score ${place}`, label),
  },
  outcome: {
    incomplete: (questions: readonly string[]) => `incomplete: ${questions.join('; ')}`,
    divisionByZero: 'no value: it would divide by zero',
    tooLarge: 'no value: the number is too large',
    unreadable: 'no value: its expression cannot be read',
  },
  problems: {
    noTitle: 'It has no title.',
    aTitle: 'a title of up to 120 characters',
    noFields: 'It has no question.',
    oneField: 'at least one question',
    tooManyFields: (count: number) => `It has ${count} questions.`,
    mostFields: (most: number) => `at most ${most} questions`,
    idTwice: (id: string) => `The name “${id}” is used twice.`,
    idTaken: (id: string) => `The name “${id}” is one that every checklist uses by itself.`,
    idsDiffer: 'a name that nothing else here has',
    badId: (id: string) => `“${id.slice(0, 40)}” cannot be a name.`,
    goodId:
      'a small letter, then up to 39 small letters, digits or underscores; no name that programs use themselves',
    noQuestion: 'It has no words.',
    aQuestion: 'a question of up to 200 characters',
    fewOptions: 'It has fewer than two answers.',
    twoOptions: 'two answers or more',
    notYesNo: 'Its answers are not yes and no.',
    yesNo: 'the answers “yes” and “no”, in this order',
    emptyOption: 'One of its answers has no words.',
    anOption: 'words for each answer',
    noRange: 'Its lowest or highest number is missing.',
    rangeTurned: 'Its lowest number is not below its highest.',
    aRange: 'a lowest number below a highest one',
    showIfUnknown: (id: string) => `It is asked only after “${id}”, and there is no such question.`,
    showIfNoChoice: (label: string) =>
      `It is asked only after “${label}”, which has no answers to choose from.`,
    showIfAccepted: 'another question with answers to choose from',
    showIfNothing: (label: string) => `No answer of “${label}” is chosen for which it is asked.`,
    showIfOptionUnknown: (id: string, label: string) => `“${label}” has no answer named “${id}”.`,
    showIfOption: 'one or more answers of that question',
    showIfCycle: (labels: readonly string[]) =>
      labels.length === 1
        ? 'It would be asked only once it was answered itself.'
        : `These questions wait for each other: ${labels.map((label) => `“${label}”`).join(', ')}.`,
    showIfNoCycle: 'conditions that lead back to a question asked of everybody',
    expression: {
      empty: () => 'It has no expression.',
      tooLong: () => 'Its expression is too long.',
      tooDeep: () => 'Its expression has too many brackets inside each other.',
      character: (at: string) => `Its expression holds “${at}”, which means nothing there.`,
      unexpected: (at: string) => `Its expression cannot be read at “${at}”.`,
      unfinished: () => 'Its expression ends too early.',
      function: (at: string) => `“${at}” cannot be called.`,
      arguments: (at: string) =>
        `“${at}” is called with too few or too many values, or with something else than a name.`,
    } satisfies Record<ExpressionProblem['why'], (at: string) => string>,
    expressionAccepted:
      'names of questions, numbers, + − * /, = != < <= > >=, and, or, not, and min, max, sum, mean, count, round, abs, if, is, given; up to 500 characters',
    nameUnknown: (id: string) => `There is no question named “${id}”.`,
    namesAccepted: (ids: readonly string[]) => `names of questions: ${list(ids)}`,
    answerUnknown: (answer: string, label: string) => `“${label}” has no answer named “${answer}”.`,
    answersAccepted: (ids: readonly string[]) => `names of its answers: ${list(ids)}`,
    noNumber: (label: string) => `“${label}” is no number.`,
    numbersAccepted: 'a number, or a question whose answers have points',
    noPoints: (label: string) => `Not every answer of “${label}” has points.`,
    pointsAccepted: 'points for each of its answers, or is(question, "answer")',
  },
  file: {
    tooLarge: 'The file is too large.',
    largest: 'a file of up to 512 kB',
    notJson: 'This is no JSON file, or it is damaged.',
    gone: 'The file is not there any more.',
    unreadable: 'The file cannot be read.',
    otherFormat: 'This file holds no checklist of Otway.',
    otherVersion: 'This file was made by another version of Otway, in a form that is not known here.',
    versionAccepted: 'a file of version 1',
    accepted: 'a file that was exported from a checklist',
    shape: (message: string) => `This part cannot be used (${message.replace(/\.$/, '')}).`,
    shapeAccepted: 'what an exported checklist holds there',
    unknownPart: 'an unknown part',
    parts: {
      sections: 'section',
      fields: 'question',
      options: 'answer',
      scores: 'score',
    } as Readonly<Record<string, string>>,
  },
} as const;
