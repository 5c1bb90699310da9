import { counter } from '../../locale/counting.ts'
import type { SummaryWords } from './nb.ts'

const count = counter('nn')

/** The words of the report in nynorsk. */
export const nn: SummaryWords = {
  summary: 'Oppsummering',
  contents: 'Innhald',
  meetingOn: (date) => `Møte ${date}`,
  madeAt: (time) => `Laga ${time}`,
  untitled: 'Utan tittel',

  question: 'Spørsmålet',
  asks: 'Dette ber vi om',
  askAnswer: 'Svar på det vi har blitt einige om',
  askOwners: 'Nokon som tek ansvar for',
  answer: 'Svar frå mottakar',
  answerFrom: 'Kven svarer',
  answerBy: 'Svarer innan',
  passed: 'Datoen er passert',
  atAGlance: 'Kort fortalt',

  frames: 'Formål og rammer',
  purpose: 'Formål',
  fixed: 'Dette ligg fast',
  influence: 'Dette kan påverkast',

  problem: 'Problemstillinga',
  startingPoint: 'Spørsmålet vi byrja med',
  wordings: 'Formuleringar som vart foreslåtte',
  mergedFrom: 'Sett saman av',

  decisions: 'Avgjerder',
  measures: 'Tiltak',
  sources: 'Byggjer på',
  hiddenCard: 'Ein lapp som er skjult',
  removedCard: 'Ein lapp som er teken bort',
  owner: 'Ansvarleg',
  noOwner: 'Manglar ansvarleg',
  due: 'Frist',
  noDue: 'Ingen frist',
  status: 'Status',
  statuses: {
    notStarted: 'Ikkje starta',
    underWay: 'I gang',
    stuck: 'Står fast',
    done: 'Gjennomført',
    dropped: 'Lagt bort',
  },

  themes: 'Tema',
  noCardsInTheme: 'Ingen lappar i temaet',
  withoutTheme: 'Lappar utan tema',

  votes: 'Slik fordelte prikkane seg',
  round: (n) => count({ other: 'Runde #' }, n),
  voters: (n) => count({ other: '# gav prikkar' }, n),
  abstained: (n) => count({ one: '# stod over', other: '# stod over' }, n),
  dotsEach: (n) => count({ one: '# prikk til kvar', other: '# prikkar til kvar' }, n),
  gotNone: (n) => count({ one: '# forslag fekk ingen', other: '# forslag fekk ingen' }, n),
  rank: 'Nr.',
  proposal: 'Forslag',
  dots: 'Prikkar',
  hands: 'Handsopprekking',
  tied: 'like mange prikkar',
  changed: 'Endra etter avstemminga',
  withoutDots: 'Forslag utan prikkar',

  agreements: 'Semje',
  agree: 'Einig',
  reservation: 'Einig, men …',
  disagree: 'Ueinig',
  reservations: 'Atterhald',

  opposing: 'Dette er vi ueinige om',
  against: 'Og samtidig',

  glossary: 'Ordliste',
  noMeaning: 'Ikkje forklart enno',

  participation: 'Kven var med',
  people: (n) => count({ one: '# person', other: '# personar' }, n),
  devices: (n) => count({ one: '# eining', other: '# einingar' }, n),
  hereAs: 'Her som',
  number: 'Antal',
  others: 'Andre',
  pooled: 'Grupper på éin eller to er slått saman med andre.',
  perspectives: {
    innbygger: 'Innbyggjar',
    ungdom: 'Ungdom',
    pårørende: 'Pårørande',
    frivillig: 'Frivillig',
    ansatt: 'Tilsett',
    leder: 'Leiar',
    folkevalgt: 'Folkevald',
    næringsliv: 'Næringsliv',
    annet: 'Noko anna',
  },

  appendix: 'Alle lappane',
  idea: 'Idé',
  outsideAreas: 'Utanfor områda',
  notes: (n) => count({ one: '# lapp', other: '# lappar' }, n),
  themeCount: (n) => count({ other: '# tema' }, n),
  decisionCount: (n) => count({ one: '# avgjerd', other: '# avgjerder' }, n),
  measureCount: (n) => count({ other: '# tiltak' }, n),
  hidden: (n) => count({ one: '# lapp er skjult', other: '# lappar er skjulte' }, n),
}
