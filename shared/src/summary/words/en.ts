import { counter } from '../../locale/counting.ts'
import type { SummaryWords } from './nb.ts'

const count = counter('en')

/** The words of the report in English. */
export const en: SummaryWords = {
  summary: 'Summary',
  contents: 'Contents',
  meetingOn: (date) => `Meeting on ${date}`,
  madeAt: (time) => `Made ${time}`,
  untitled: 'Untitled',

  question: 'The question',
  asks: 'What we ask for',
  askAnswer: 'An answer to what we have agreed on',
  askOwners: 'Somebody to take on',
  answer: 'Answer from the receiver',
  answerFrom: 'Who answers',
  answerBy: 'Answers by',
  passed: 'This date has passed',
  atAGlance: 'In short',

  frames: 'Purpose and frames',
  purpose: 'Purpose',
  fixed: 'What is fixed',
  influence: 'What can be influenced',

  problem: 'The problem statement',
  startingPoint: 'The question we began with',
  wordings: 'Wordings put forward',
  mergedFrom: 'Put together from',

  decisions: 'Decisions',
  measures: 'Measures',
  sources: 'Builds on',
  hiddenCard: 'A note that is hidden',
  removedCard: 'A note that has been taken away',
  owner: 'Owner',
  noOwner: 'No owner yet',
  due: 'Due',
  noDue: 'No date',
  status: 'Status',
  statuses: {
    notStarted: 'Not started',
    underWay: 'Under way',
    stuck: 'Stuck',
    done: 'Done',
    dropped: 'Dropped',
  },

  themes: 'Themes',
  noCardsInTheme: 'No notes in this theme',
  withoutTheme: 'Notes without a theme',

  votes: 'How the dots fell',
  round: (n) => count({ other: 'Round #' }, n),
  voters: (n) => count({ other: '# gave dots' }, n),
  abstained: (n) => count({ one: '# abstained', other: '# abstained' }, n),
  dotsEach: (n) => count({ one: '# dot each', other: '# dots each' }, n),
  gotNone: (n) => count({ one: '# proposal got none', other: '# proposals got none' }, n),
  rank: 'No.',
  proposal: 'Proposal',
  dots: 'Dots',
  hands: 'Show of hands',
  tied: 'same number of dots',
  changed: 'Changed after the vote',
  withoutDots: 'Proposals without dots',

  agreements: 'Agreement',
  agree: 'Agree',
  reservation: 'Agree, but …',
  disagree: 'Disagree',
  reservations: 'Reservations',

  opposing: 'Where we disagree',
  against: 'And at the same time',

  glossary: 'Glossary',
  noMeaning: 'Not explained yet',

  participation: 'Who took part',
  people: (n) => count({ one: '# person', other: '# people' }, n),
  devices: (n) => count({ one: '# device', other: '# devices' }, n),
  hereAs: 'Here as',
  number: 'Number',
  others: 'Others',
  pooled: 'Groups of one or two are put together with others.',
  perspectives: {
    innbygger: 'Resident',
    ungdom: 'Young person',
    pårørende: 'Relative',
    frivillig: 'Volunteer',
    ansatt: 'Employee',
    leder: 'Leader',
    folkevalgt: 'Elected',
    næringsliv: 'Business',
    annet: 'Other',
  },

  appendix: 'All the notes',
  idea: 'Idea',
  outsideAreas: 'Outside the areas',
  notes: (n) => count({ one: '# note', other: '# notes' }, n),
  themeCount: (n) => count({ one: '# theme', other: '# themes' }, n),
  decisionCount: (n) => count({ one: '# decision', other: '# decisions' }, n),
  measureCount: (n) => count({ one: '# measure', other: '# measures' }, n),
  hidden: (n) => count({ one: '# note is hidden', other: '# notes are hidden' }, n),
}
