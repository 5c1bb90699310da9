import { counter } from '../../locale/counting.ts'

const count = counter('nb')

/** The words of the report in bokmål; the other languages have exactly the same ones. */
export const nb = {
  summary: 'Oppsummering',
  contents: 'Innhold',
  meetingOn: (date: string) => `Møte ${date}`,
  madeAt: (time: string) => `Laget ${time}`,
  untitled: 'Uten tittel',

  question: 'Spørsmålet',
  asks: 'Dette ber vi om',
  askAnswer: 'Svar på det vi har blitt enige om',
  askOwners: 'Noen som tar ansvar for',
  answer: 'Svar fra mottaker',
  answerFrom: 'Hvem svarer',
  answerBy: 'Svarer innen',
  passed: 'Datoen er passert',
  atAGlance: 'Kort fortalt',

  frames: 'Formål og rammer',
  purpose: 'Formål',
  fixed: 'Dette ligger fast',
  influence: 'Dette kan påvirkes',

  problem: 'Problemstillingen',
  startingPoint: 'Spørsmålet vi begynte med',
  wordings: 'Formuleringer som ble foreslått',
  mergedFrom: 'Satt sammen av',

  decisions: 'Beslutninger',
  measures: 'Tiltak',
  sources: 'Bygger på',
  hiddenCard: 'En lapp som er skjult',
  removedCard: 'En lapp som er tatt bort',
  owner: 'Ansvarlig',
  noOwner: 'Mangler ansvarlig',
  due: 'Frist',
  noDue: 'Ingen frist',
  status: 'Status',
  statuses: {
    notStarted: 'Ikke startet',
    underWay: 'I gang',
    stuck: 'Står fast',
    done: 'Gjennomført',
    dropped: 'Lagt bort',
  },

  themes: 'Temaer',
  noCardsInTheme: 'Ingen lapper i temaet',
  withoutTheme: 'Lapper uten tema',

  votes: 'Slik fordelte prikkene seg',
  round: (n: number) => count({ other: 'Runde #' }, n),
  voters: (n: number) => count({ other: '# ga prikker' }, n),
  abstained: (n: number) => count({ one: '# sto over', other: '# sto over' }, n),
  dotsEach: (n: number) => count({ one: '# prikk til hver', other: '# prikker til hver' }, n),
  gotNone: (n: number) => count({ one: '# forslag fikk ingen', other: '# forslag fikk ingen' }, n),
  rank: 'Nr.',
  proposal: 'Forslag',
  dots: 'Prikker',
  hands: 'Håndsopprekning',
  tied: 'like mange prikker',
  changed: 'Endret etter avstemningen',
  withoutDots: 'Forslag uten prikker',

  agreements: 'Enighet',
  agree: 'Enig',
  reservation: 'Enig, men …',
  disagree: 'Uenig',
  reservations: 'Forbehold',

  opposing: 'Dette er vi uenige om',
  against: 'Og samtidig',

  glossary: 'Ordliste',
  noMeaning: 'Ikke forklart ennå',

  participation: 'Hvem var med',
  people: (n: number) => count({ one: '# person', other: '# personer' }, n),
  devices: (n: number) => count({ one: '# enhet', other: '# enheter' }, n),
  hereAs: 'Her som',
  number: 'Antall',
  others: 'Andre',
  pooled: 'Grupper på én eller to er slått sammen med andre.',
  perspectives: {
    innbygger: 'Innbygger',
    ungdom: 'Ungdom',
    pårørende: 'Pårørende',
    frivillig: 'Frivillig',
    ansatt: 'Ansatt',
    leder: 'Leder',
    folkevalgt: 'Folkevalgt',
    næringsliv: 'Næringsliv',
    annet: 'Annet',
  },

  appendix: 'Alle lappene',
  idea: 'Idé',
  outsideAreas: 'Utenfor områdene',
  notes: (n: number) => count({ one: '# lapp', other: '# lapper' }, n),
  themeCount: (n: number) => count({ one: '# tema', other: '# temaer' }, n),
  decisionCount: (n: number) => count({ one: '# beslutning', other: '# beslutninger' }, n),
  measureCount: (n: number) => count({ one: '# tiltak', other: '# tiltak' }, n),
  hidden: (n: number) => count({ one: '# lapp er skjult', other: '# lapper er skjult' }, n),
}

export type SummaryWords = typeof nb
