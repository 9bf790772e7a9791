import { describe, expect, it } from 'vitest';
import { HealthWords } from '../../../../shared/documents/health-words.ts';

const health = new HealthWords();

describe('words about health in what someone typed', () => {
  it.each([
    ['Her back aches by noon', 'back aches'],
    ['Till work, then aching shoulders', 'aching shoulders'],
    ['back  pain after lifting', 'back pain'],
    ['Pain in the lower back', null],
    ['numbness and tingling in the fingers of the right hand', null],
    ['The left knee is often very stiff in the cold', null],
    ['weakness of the left hand', null],
    ['Stiff neck on Mondays', null],
    ['His feet hurt after two hours', null],
    ['knees, after a shift, ache', null],
    ['Sore wrists from the mouse', null],
    ['Takes sertraline in the morning', 'sertraline'],
    ['co-codamol twice a day', 'co codamol'],
    ['Waiting for an MRI', 'MRI'],
    ['Carpal tunnel on the right', 'Carpal tunnel'],
    ['FIBROMYALGIA flares', 'FIBROMYALGIA'],
    ['Phone calls bring on her anxiety', 'anxiety'],
    ['PHQ-9 of 14', 'PHQ 9'],
    ['Sits down when in pain', 'in pain'],
    ['a tenosynovitis of the thumb', 'tenosynovitis'],
    ['off sick since March', 'off sick'],
    ['Blood pressure 162/98 after the stairs', 'Blood pressure'],
  ])('are found: %s', (text, found) => {
    expect(health.find(text)).not.toBeNull();
    if (found !== null) expect(health.find(text)).toBe(found);
  });

  it.each([
    'Put the crate back on the pallet',
    'Puts the cage back, it hurts the paintwork',
    'Goes back to the back office and signs in',
    'Stands at the back of the van',
    'Uses a hand tool and a foot pedal',
    'The hand brake is stiff',
    'The back door is stiff and heavy to pull',
    'The arm of the chair is weak and wobbles',
    'Chair arm weak: replace it',
    'Head office keeps the rota; he is head of the team',
    'Pulls the stiff lever at hand height',
    'Lifts 12 kg from floor to elbow height, both hands',
    'Reaches above shoulder height 20 times an hour',
    'Knee pads and finger guards are worn',
    'Works hand in hand with a colleague',
    'Sore point in the team: the rota',
    'The belt throbs and the eye bolts are loose',
    'Less strain on the neck and shoulders with a headset',
    'Keeps both feet on the floor and the elbows close to the body',
    'Paints the skirting; the paint is on the joint of the pipe',
    'Dispenses medicines and takes the medication round at eight',
    'Fault diagnosis on the engine, then a new piston stroke',
    'Supports residents with dementia at meals',
    'Takes the patients’ blood pressure and writes it down',
    'Raises money for the cancer charity',
    'Is the mental health first aider of the depot',
    'Answers anxious customers on the telephone',
    'Nurse, stroke ward',
    'Cuts liver and kidney on the meat counter',
    'Stands for 20 minutes at a time, then needs two minutes of another posture',
    'Diploma in horticulture; works on the academia desk in April',
    'Wears a body harness, hard hat and ear defenders',
    'Types numbers with the left hand only',
    'Turns the head to the left to see the second screen',
    'Opens the chest freezer and the tooth comb of the harrow',
  ])('are not found in everyday words of work: %s', (text) => {
    expect(health.find(text)).toBeNull();
  });

  it('are told apart from what the employer calls the job and itself', () => {
    const known = new HealthWords(['dementia care assistant']);
    expect(health.find('Re: dementia care assistant')).toBe('dementia');
    expect(known.find('Re: dementia care assistant')).toBeNull();
    expect(known.find('dementia care assistant with sciatica')).toBe('sciatica');
  });
});
