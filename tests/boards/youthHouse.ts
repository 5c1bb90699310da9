import { buildBoard, type Described, type ExampleBoard } from './buildBoard.ts'

const described: Described = {
  title: 'Hjørnet – hva skal til for at ungdom trives her?',
  locale: 'nb',
  meeting: '2026-11-19',
  brief: {
    purpose: 'Finne ut sammen hva som gjør at unge vil være her, og vil komme tilbake',
    question: 'Hvorfor har mange unge i bygda ingen steder å gå når skoledagen er over?',
    fixed: ['Pengene kommer fra fylkeskommunen og må brukes innen to år'],
    influence: ['Hva stedet skal inneholde', 'Når det er åpent', 'Hvor det skal ligge'],
    receiver: 'Styringsgruppa',
    answerBy: '2027-01-15',
  },
  areas: [
    { name: 'wishes', title: 'Ønsker', prompt: 'Hva savner du her?' },
    { name: 'turn', title: 'Snu det', prompt: 'Hva må til for at det snur?' },
    { name: 'proposals', title: 'Forslag', prompt: 'Hva foreslår du at vi gjør?' },
  ],
  notes: {
    wishes: {
      n1: 'Et sted som er åpent når skolen er stengt',
      n2: 'Noen å være sammen med uten å måtte ha på skjermen',
      n3: 'At de voksne faktisk spør oss først',
      n4: 'Noe annet enn idrett, ikke alle liker ball ⚽️',
      n13: 'Åpent lenge på fredager',
    },
    turn: {
      n5: 'Jeg ser mange som sitter alene i friminuttene',
      n6: 'Hvis ingen vil flytte hit etter studiene, stopper alt opp',
      n7: 'Begynn med å høre på dem det gjelder',
      n8: 'Tverrsektorielle tiltak forutsetter styrket sosialfaglig kapasitet',
    },
    proposals: {
      n9: 'Et hus midt i sentrum',
      n10: 'Lage middag sammen og spise den sammen',
      n11: 'Verksted der vi kan reparere, sy og spille inn musikk',
      n12: 'Treffes på tvers av alder – besteforeldre også',
      n14: 'Ungdommene bestemmer selv, ingen voksne på vakt',
      n15: 'Alltid minst én trygg voksen til stede',
      n16: 'Et hus midt i sentrum!',
    },
  },
  themes: [
    { name: 'tplace', title: 'Sted og åpningstid', definition: 'Hvor og når', cards: ['n1', 'n9', 'n16'] },
    { name: 'ttogether', title: 'Sammen', definition: 'Å høre til', cards: ['n2', 'n5', 'n10', 'n12'] },
    { name: 'tdo', title: 'Noe å gjøre', definition: 'Det vi fyller tida med', cards: ['n4', 'n11'] },
    { name: 'theard', title: 'Bli hørt', definition: 'Hvem som bestemmer', cards: ['n3', 'n7', 'n14', 'n15'] },
    { name: 'tstay', title: 'Lyst til å bo her', definition: 'Framtida i bygda', cards: ['n6'] },
  ],
  wordings: [
    {
      name: 'p2',
      text: 'Hva skal til for at unge har et sted å være – og noen å være sammen med – etter skoletid?',
    },
  ],
  votes: [{ name: 'v1', budget: 3, voters: 12, dots: { n9: 11, n10: 8, n11: 3, n12: 6, n14: 4, n15: 4, n16: 0 } }],
  opposing: [{ cards: ['n14', 'n15'], question: 'Hvor mye skal voksne være til stede?' }],
  decisions: [
    { name: 'b1', text: 'Vi går for et hus i sentrum', sources: ['n9', 'n16'] },
    { name: 'b2', text: 'Unge er med i alle arbeidsgrupper, på lik linje', sources: ['n3', 'n7'] },
  ],
  measures: [
    {
      name: 'm1',
      text: 'Prøve felles middag én gang i uka i to måneder',
      owner: 'Frivilligsentralen',
      due: '2026-12-18',
      sources: ['n10'],
    },
    { name: 'm2', text: 'Finne lokale sammen med gårdeierne', owner: null, due: '2027-01-08', sources: ['n9'] },
  ],
  terms: [{ name: 'w1', term: 'tverrsektorielle tiltak', meaning: 'Noe flere deler av kommunen gjør sammen' }],
  participation: {
    participants: 12,
    devices: 12,
    perspectives: { ungdom: 5, ansatt: 3, næringsliv: 1, frivillig: 1, folkevalgt: 1, annet: 1 },
  },
}

/** A meeting about a house for young people: themes, a vote with a tie, an open disagreement, a measure without owner. */
export const youthHouse = (): ExampleBoard => buildBoard(described)
