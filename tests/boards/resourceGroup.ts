import { buildBoard, type Described, type ExampleBoard } from './buildBoard.ts'

const described: Described = {
  title: 'Ressursgruppe NN kommune, møte 3: felles problemstilling',
  locale: 'nb',
  meeting: '2026-11-24',
  brief: {
    purpose: 'Færre unge skal bli stående utenfor skole og arbeid',
    question: 'Hva er det egentlig vi skal løse sammen?',
    fixed: ['Lovpålagte oppgaver kan ikke flyttes mellom tjenestene'],
    influence: ['Hvordan vi samarbeider', 'Hvilke prøvehandlinger vi setter i gang'],
    receiver: 'Kommunedirektørens ledergruppe',
    answerBy: '2026-12-20',
  },
  areas: [
    { name: 'words', title: 'Ordliste', prompt: 'Hvilke ord mener vi ulike ting med?' },
    { name: 'barriers', title: 'Utfordringer', prompt: 'Hva stopper oss i dag?' },
    { name: 'works', title: 'Det som fungerer', prompt: 'Når får vi det til, og hva skjer da?' },
    { name: 'problem', title: 'Problemstilling', prompt: 'Hvordan kan vi …?' },
  ],
  notes: {
    barriers: {
      c1: 'Møtene handler om oss, men vi er sjelden i rommet',
      c2: 'Vi sitter i hver vår silo, men det går framover',
      c3: 'Ingen felles rutine for samtykke mellom tjenestene',
      c4: 'Enda et prosjekt oppå alle de andre',
      c5: 'Lesevansker blir oppdaget altfor seint',
      c6: 'Noen snakker hele tida, andre slipper ikke til',
      c7: 'Samme ord betyr ulike ting i ulike «kommunikasjonskulturer»',
      c8: 'Systemet må passe til folk og avstander, ikke omvendt',
      c9: 'Bestemt på toppen, lite kjent der jobben gjøres',
      c10: '«Sånn har det alltid vært»',
      c11: 'De vi trenger, er opptatt mellom åtte og fire',
      c12: 'Vi snakker mest om det vanskelige og lite om hva vi gjør',
      c13: 'Tjeneste X møter oss med låst dør',
      c14: 'Vi må ha noe på plass for Ole, 17 år, med en gang',
      c15: 'Noen ønsker et tiltak for én ungdom med det samme',
    },
    works: {
      f1: 'Hos oss får de en oppgave den første dagen',
      f2: 'Vi kjenner hverandre og tar telefonen',
      f3: 'Når vi er med, blir praten mer konkret',
    },
  },
  hidden: ['c13', 'c14'],
  themes: [
    { name: 'tculture', title: 'Kultur', definition: 'Vaner vi ikke ser selv', cards: ['c10', 'c13'] },
    {
      name: 'tstructure',
      title: 'Struktur',
      definition: 'Regler, roller og organisering',
      cards: ['c2', 'c3', 'c5', 'c8', 'c9'],
    },
    { name: 'tskill', title: 'Kompetanse og motivasjon', definition: 'Om vi kan, og om vi vil', cards: ['c4', 'c12'] },
    { name: 'tmeans', title: 'Ressurser', definition: 'Tid, folk og penger', cards: ['c11'] },
    { name: 'ttalk', title: 'Kommunikasjon', definition: 'Om vi forstår hverandre', cards: ['c1', 'c6', 'c7'] },
  ],
  wordings: [
    {
      name: 'pA',
      text: 'Hvordan kan tjenestene samarbeide på tvers, slik at unge mellom 18 og 35 får hjelp tidligere?',
    },
    { name: 'pB', text: 'Hva gjør de som klarer seg mot alle odds, og de ansatte som lykkes, annerledes?' },
    { name: 'pC', text: 'Hvordan kan vi snakke med ungdommene, og ikke om dem, når noe nytt skal lages?' },
    {
      name: 'pM',
      text: 'Hvordan kan vi, sammen med ungdommene selv, samarbeide på tvers slik at unge får rett hjelp tidligere?',
      from: ['pA', 'pC'],
    },
  ],
  votes: [{ name: 'v1', title: 'Formuleringene', budget: 3, voters: 11, dots: { pA: 12, pB: 8, pC: 13 } }],
  measures: [
    {
      name: 'm1',
      text: 'Prøvehandling: ett felles samtykkeskjema',
      owner: 'Familiens hus',
      due: '2026-12-15',
      sources: ['c3'],
    },
    {
      name: 'm2',
      text: 'Ta problemstillingen med hjem til kollegene',
      owner: 'Alle',
      due: '2026-12-05',
      sources: ['pM'],
    },
    { name: 'm3', text: 'Fast møte hver fjortende dag', owner: 'Møteleder', due: null, sources: [] },
    { name: 'm4', text: 'Bestemme hvem som leder møtene videre', owner: null, due: null, sources: [] },
  ],
  terms: [
    { name: 'g1', term: 'individuell plan', meaning: '' },
    { name: 'g2', term: 'samtykke', meaning: '' },
    { name: 'g3', term: 'taushetsplikt', meaning: '' },
    {
      name: 'g4',
      term: 'positive avvik',
      meaning: 'Noen som klarer seg bedre enn andre i samme situasjon, og som vi kan lære av',
    },
  ],
  participation: {
    participants: 11,
    devices: 11,
    perspectives: { ansatt: 7, ungdom: 2, frivillig: 1, næringsliv: 1 },
  },
}

/** A meeting that looks for a common problem statement: hidden notes, a merged wording, terms that nobody has explained. */
export const resourceGroup = (): ExampleBoard => buildBoard(described)
