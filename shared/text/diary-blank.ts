import type { DiaryMeasure, DiarySlot } from '../assessments/diary.ts';

/** The printed diary to fill in by hand: short words, short sentences. */
export const diaryBlankText = {
  title: 'My energy diary: seven days',
  lead: 'This diary shows what you do, how hard it feels and how it leaves you. It helps us find out together how much you can do without paying for it later.',
  how: 'How to fill it in',
  steps: (measure: DiaryMeasure): readonly string[] => [
    'Use one page for each day. A few words are enough.',
    'Write two or three times a day. At night it is easy to forget.',
    'For each part of the day, write what you did, its letter, and about how many minutes it took. There is room for two things. Write your rests too.',
    'Under “Hard”, write a number from 0 to 10. 0 is no effort. 10 is the hardest.',
    measure === 'energy'
      ? 'Under “Energy after”, write a number from 0 to 10 for how you felt after it. 0 is no energy. 10 is full of energy.'
      : 'Under “Tired after”, write a number from 0 to 10 for how you felt after it. 0 is not tired. 10 is as tired as can be.',
    'At the foot of the page is a question about the days after. Answer it two days later.',
    'Not sure? Leave a gap. And live as you always do: do no more, and no less, for the diary.',
  ],
  letters: 'The letters',
  lettersTable: ['Letter', 'What it means', 'For example'],
  examples: {
    rest: 'lying down, sitting with eyes closed',
    care: 'washing, dressing, eating',
    home: 'cooking, cleaning, shopping, children',
    travel: 'car, bus, walking to a place',
    work: 'paid work, or work you practise',
    leisure: 'a walk, garden, music, sport',
    people: 'visits, phone calls, meals together',
    screen: 'computer, forms, reading, sums',
  },
  example: 'An example of one line',
  exampleCells: ['9:00 to 12:00', 'Ironing, standing', 'H', '40', '5', '4'],
  worry:
    'If something worries you, do not wait until we have read this. Call your GP. In an emergency call 999.',
  day: (day: number) => `Day ${day}`,
  date: 'Date',
  slept: 'Hours I slept',
  woke: { fatigue: 'When I woke I was this tired', energy: 'When I woke I had this much energy' },
  end: {
    fatigue: 'At the end of the day I was this tired',
    energy: 'At the end of the day I had this much energy',
  },
  ring: 'Put a ring round one number.',
  ends: { fatigue: ['not tired', 'as tired as can be'], energy: ['none', 'full of energy'] },
  columns: (measure: DiaryMeasure): readonly (readonly string[])[] => [
    ['Part of', 'the day'],
    ['What I did'],
    ['Letter'],
    ['Minutes'],
    ['Hard', '0 to 10'],
    [measure === 'energy' ? 'Energy' : 'Tired', 'after, 0 to 10'],
  ],
  slots: {
    night: ['Night,', 'up to 6:00'],
    early: ['6:00', 'to 9:00'],
    morning: ['9:00', 'to 12:00'],
    midday: ['12:00', 'to 14:00'],
    afternoon: ['14:00', 'to 17:00'],
    evening: ['17:00', 'to 20:00'],
    late: ['After', '20:00'],
  } satisfies Record<DiarySlot, readonly string[]>,
  later: 'What I felt later (pain, fog, poor sleep …)',
  question: 'Two days later: was the next day, or the day after it, worse because of this day?',
  answers: ['No', 'A bit', 'A lot'],
  alt: (day: number) =>
    `Form for day ${day}: date, hours slept, a number from 0 to 10 on waking, a table of seven parts of the day with columns for what was done, letter, minutes, effort and how it was after, a number for the end of the day, a line for what came later, and boxes to tick two days later.`,
} as const;
