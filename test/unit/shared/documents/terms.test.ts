import { describe, expect, it } from 'vitest';
import { guardedTermIn, TermIndex, termsOf } from '../../../../shared/documents/terms.ts';
import { stem } from '../../../../shared/documents/words.ts';
import type { CaseData } from '../../../../shared/domain/case-data.ts';
import { sampleCaseData } from '../../../fixtures/documents/sample-case-data.ts';
import { view } from '../support/views.ts';

function index(...names: string[]): TermIndex {
  const terms = new TermIndex(new Set(['sarah', 'levy']));
  for (const name of names) terms.addName(name);
  return terms;
}

describe('a recorded term', () => {
  it.each([
    ['Diabetes, type 2', 'Her diabetic snack break'],
    ['amputation of left foot', 'As an amputee he sits'],
    ['Sertraline', 'takes SERTRALINE 50mg'],
    ['Epilepsy', 'Two epileptic episodes'],
    ['Anxiety', 'feels anxious at the till'],
    ['Crohn’s disease', 'Crohns means toilet near'],
    ['Sjögren syndrome', 'SJO\u0308GREN eye drops'],
    ['Fibromyalgia', 'fibro-myalgia pacing'],
    ['Fibromyalgia', 'fibro\u00admyalgia pacing'],
    ['multiple sclerosis', 'MS fatigue plan'],
    ['back pain', 'Back  pain after lifting'],
    ['Maria Silva, LanguageLine', 'as Maria explained'],
    ['Tom (husband)', 'Tom said so'],
    ['糖尿病', '休息：糖尿病のため'],
    ['שרה לוי-כהן', 'עם שרה היום'],
    ['مرض السكري', 'بسبب مرض السكري'],
    ['ﬁbromyalgia', 'fibromyalgia'],
    ['Regional limb centre', 'letters from the Regional Limb Centre'],
    ['Regional centre for Addison disease', 'his Addison card'],
    ['Residual weakness after stroke', 'since the stroke'],
  ])('%s is found in %s', (recorded, text) => {
    expect(index(recorded).find(text)).not.toBeNull();
  });

  it.each([
    ['Parkinson', 'Parking near the door'],
    ['back pain', 'Put the crate back; no strain'],
    ['Tom (husband)', 'at the bottom, tomorrow'],
    ['ME', 'Give me the crate'],
    ['MS', 'Ms Levy lifts crates'],
    ['None', 'None of these'],
    ['Sarah Levy', 'Sarah Levy, sales assistant'],
    ['Depression', 'Press the lever down'],
    ['', 'anything'],
    ['rest at home', 'rest, then go home'],
    ['Regional limb centre', 'Regional manager, at times'],
    ['Weakness of the dominant hand', 'Box within reach of the dominant hand'],
    ['Vocational adviser of a charity', 'Training adviser'],
    ['Residual weakness after stroke', 'Residual current device'],
  ])('%s is not found in %s', (recorded, text) => {
    expect(index(recorded).find(text)).toBeNull();
  });

  it('is looked for as clinical words and other people’s names in long texts', () => {
    const terms = index();
    terms.addStory('She told me about her rheumatoid arthritis while stacking crates with a scanner.', false);
    terms.addStory('The supervisor says that Deborah covers the till on Monday.', true);
    expect(terms.find('arthritic hands')).not.toBeNull();
    expect(terms.find('Deborah covers')).toBe('Deborah');
    expect(terms.find('stacking crates with a scanner on Monday')).toBeNull();
  });

  it('meets its relatives by its first letters', () => {
    expect(stem('diabetes')).toBe(stem('diabetic'));
    expect(stem('amputation')).toBe(stem('amputee'));
    expect(stem('parking')).not.toBe(stem('packing'));
  });
});

describe('a name that is a word or a month as well', () => {
  const terms = (...names: string[]) => {
    const found = new TermIndex();
    for (const name of names) found.addName(name, true);
    return found;
  };

  it.each([
    ['May', 'May helps in the evening'],
    ['May', 'His sister May called on 20 May'],
    ['May', 'Lives with May and a dog'],
    ['May Thompson', 'talked with May'],
    ['June', 'Drives June to the station'],
    ['Will', 'Will drives him to work'],
    ['Will', 'Talks with Will every day'],
    ['Will', 'Will, his son, helps'],
    ['Will Carter', 'Will Carter helps'],
    ['Rose', 'Rose does the shopping'],
    ['Rose', 'Asked Rose about the stairs'],
    ['Grace', 'the work of Grace at home'],
    ['Mark', 'His brother Mark fits the rail'],
    ['Mark', 'Mark fits the rail'],
  ])('%s is found in “%s”', (name, text) => {
    expect(terms(name).find(text)).not.toBeNull();
  });

  it.each([
    ['May', 'Review on 20 May 2026'],
    ['May', 'Busy in May; the stock count is from April to May'],
    ['May', 'May 2026 is the peak'],
    ['May', 'by 20th of May'],
    ['May', 'May need a second rail'],
    ['June', 'until 4 June 2026'],
    ['April', 'early April, before Easter'],
    ['Will', 'Will need a second rail; will drive later'],
    ['Rose', 'The seat rose by 40 mm; a rose bed'],
    ['Grace', 'ten days of grace'],
    ['Mark', 'Mark the path in yellow; a mark on the floor'],
    ['Hope', 'I hope that this helps'],
  ])('%s is not found in “%s”', (name, text) => {
    expect(terms(name).find(text)).toBeNull();
  });

  it('is none in what was told of others, where it is a month', () => {
    const found = new TermIndex();
    found.addStory('His daughter, Ewa, comes in May and stays until 12 June.', true);
    expect(found.find('Review on 20 May 2026, not in June')).toBeNull();
    expect(found.find('May asks Ewa')).toBe('Ewa');
  });
});

describe('the terms of a case', () => {
  it('come from every record of it, evaluations and diaries as well', () => {
    const data = sampleCaseData();
    const evaluation = view('capacityEvaluation', {
      medication: ['m'],
      'medication.m.name': 'Zolmitriptan',
      calls: ['c'],
      'calls.c.dropped': 'Stayed in with arthritis until noon',
    });
    const diary = view('energyDiary', { context: 'Two weeks after the vertigo came back' });
    const terms = (more: Partial<CaseData>) => termsOf({ ...data, ...more }, ['clinical']);
    for (const told of ['rest after zolmitriptan', 'arthritic hands', 'a vertigo spell']) {
      expect(terms({}).find(told), told).toBeNull();
      expect(terms({ evaluations: [evaluation], diaries: [diary] }).find(told), told).not.toBeNull();
    }
  });
});

describe('the name of the client’s own doctor', () => {
  const data = sampleCaseData();

  it('is none of other people for those who may read what is personal, and stays guarded for others', () => {
    expect(termsOf(data, ['thirdParty']).find('Dr Helen Marsh')).toBeNull();
    expect(termsOf(data, ['thirdParty', 'personal']).find('rang Marsh')).toBe('Dr Helen Marsh');
  });

  it('guards the name and not the title', () => {
    expect(termsOf(data, ['thirdParty', 'personal']).find('Signed by Dr Amara Lind')).toBeNull();
  });
});

describe('words of work that the employer’s copy would leave out', () => {
  const answers = {
    subject: 'Desk 12',
    symptoms: 'Migraine after long screen days',
    present: 'Kim Wieczorek, union',
  };
  const workstation = view('workstation', answers, 901);
  const homeVisit = view('homeVisit', {}, 902);
  const data = { ...sampleCaseData(), workstations: [workstation], homeVisits: [homeVisit] };
  const look = (text: string, recordId = workstation.recordId) => guardedTermIn(data, recordId, text);

  it('are named with what they are about, as they were recorded', () => {
    expect(look('Glare brings a migraine by two o’clock')).toEqual({ term: 'Migraine', about: 'health' });
    expect(look('Wieczorek moved the screen')).toEqual({ term: 'Kim Wieczorek, union', about: 'people' });
  });

  it('are named where they were recorded nowhere else', () => {
    const bare = { ...data, workstations: [view('workstation', { subject: 'Desk 12' }, 901)] };
    for (const typed of [
      'Cannot grip the mouse with arthritic hands',
      'Since his stroke the left hand is slow',
    ])
      expect(guardedTermIn(bare, workstation.recordId, typed), typed).toMatchObject({ about: 'health' });
    expect(guardedTermIn(bare, workstation.recordId, 'Cannot grip the mouse')).toBeNull();
  });

  it('are none in words of work, and in a record that no employer reads', () => {
    expect(look('Reads more slowly from two o’clock on')).toBeNull();
    expect(look('Migraine keeps him upstairs', homeVisit.recordId)).toBeNull();
    expect(look('Migraine', 'a-record-of-another-case')).toBeNull();
  });
});
