import { symptomFrequencyText as shared } from './symptom-frequency.ts';

/**
 * Words of the PHQ-9. Stem, items, answers and the last question are the published wording and may not be altered; the other words are our
 * own.
 */
export const phq9Text = {
  certificate: {
    title: 'Patient Health Questionnaire, depression (PHQ-9)',
    purpose:
      'The client’s own account of symptoms of depression over the last two weeks, for screening and for change over time.',
    sources: [
      'Kroenke, Spitzer and Williams, 2001, The PHQ-9: validity of a brief depression severity measure, Journal of General Internal Medicine 16:606-613',
    ],
    licence: shared.licence,
    limitations: [
      'Screening result, clinical judgement needed: it is no diagnosis and no verdict on fitness for work.',
      'It says nothing of the size of a risk of suicide. Item 9 is answered by a conversation and a safety record, not by a number.',
      'Pain, fatigue, medicines and poor sleep can raise it without depression.',
    ],
    rounding: 'Whole numbers.',
    bands: {
      source: 'Kroenke, Spitzer and Williams, 2001',
      rows: [
        { range: '0 to 4', meaning: 'Minimal' },
        { range: '5 to 9', meaning: 'Mild' },
        { range: '10 to 14', meaning: 'Moderate' },
        { range: '15 to 19', meaning: 'Moderately severe' },
        { range: '20 to 27', meaning: 'Severe' },
      ],
    },
    examples: [
      'Items 3, 0, 1, 2, 0, 0, 1, 0, 3: total 10, moderate, with the safety alert',
      'Eight items of 3 and item 9 of 0: total 24, severe, without the alert',
      'Items 1, 1, 0, 1, 0, 0, 0, 0, 1: total 4, minimal, with the alert',
    ],
    rulings: [
      'A missing item leaves the questionnaire without a total: published ways to fill it in from the others are not used.',
      'The last question, on difficulty, is kept and is not added to the total.',
      'Measurement error: a change of at least 6 points, the reliable change used by NHS Talking Therapies.',
    ],
  },
  bands: {
    minimal: 'Minimal',
    mild: 'Mild',
    moderate: 'Moderate',
    'moderately severe': 'Moderately severe',
    severe: 'Severe',
  },
  comparable: 'PHQ-9 total',
  reliableChange: shared.reliableChange,
  stem: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  items: [
    'Little interest or pleasure in doing things',
    'Feeling down, depressed, or hopeless',
    'Trouble falling or staying asleep, or sleeping too much',
    'Feeling tired or having little energy',
    'Poor appetite or overeating',
    'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
    'Trouble concentrating on things, such as reading the newspaper or watching television',
    'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
    'Thoughts that you would be better off dead or of hurting yourself in some way',
  ],
  difficulty:
    'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
  difficultyAnswers: ['Not difficult at all', 'Somewhat difficult', 'Very difficult', 'Extremely difficult'],
  questions: 'Questions',
  beforeItem9:
    'Item 9 asks about self-harm: before you ask it, see to privacy and time to talk, and have your crisis routes at hand.',
  lastQuestion: 'Not added to the total.',
  safety: {
    section: 'Safety step for item 9',
    purpose: 'Comes before everything else: first the client, then the score.',
    stop: 'Stop: item 9 was not answered “Not at all”',
    stopHelp:
      'Talk about suicide risk with the client now, and record it below. No result is shown, printed or reported until this is done. The number of the answer does not say how great the risk is.',
    atItem: 'Stop: complete the safety step before going on',
    atItemHelp: 'It is the first section now: “Safety step for item 9”.',
    routes: 'Routes in the UK: check before relying on them',
    routesHelp:
      'Life in danger now: 999, and stay with the client. Urgent mental health help: NHS 111, option 2 (mental health). Someone to talk to at any hour: Samaritans, 116 123. Follow your own service’s procedure first.',
    explored: 'Was suicide risk explored with the client?',
    exploredHelp:
      'Thoughts, plans, means, past attempts, what protects, and what the client wants to happen.',
    notExplored: 'The result stays held back until risk has been explored',
    notExploredHelp: 'By you, or by someone you handed over to.',
    by: 'Explored by',
    byHelp: 'Name and role.',
    on: 'Date explored',
    at: 'Time explored',
    outcome: 'Outcome',
    outcomeHelp: 'What the client said and what was agreed, in words. No number stands for risk.',
    escalation: 'What was done next',
    escalations: {
      emergency: 'Emergency services called',
      crisis: 'Crisis team or NHS 111 contacted',
      gp: 'GP contacted the same day',
      lead: 'Clinical lead or safeguarding lead told',
      plan: 'Safety plan made with the client',
    },
    noEscalation: 'No escalation needed, for the reason given in the outcome',
    told: 'Who was told, and when',
    toldHelp: 'Names or roles. Where nobody was told, say why.',
    heldBack:
      'Item 9 was not answered “Not at all”. No result is shown, printed or reported until the safety step is recorded: explored, by whom, when, outcome, what was done next, and who was told.',
  },
} as const;
