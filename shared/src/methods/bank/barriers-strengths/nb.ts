import type { MethodTexts } from '../../method.ts'
import type { barriersStrengths } from '../barriers-strengths.ts'

const subjects = [
  { title: 'Kultur og vaner', definition: 'Hvordan vi pleier å gjøre det, og hva vi synes er riktig' },
  { title: 'Regler og ansvar', definition: 'Hvordan arbeidet er delt, og hvem som har ansvar for hva' },
  { title: 'Det vi kan og vil', definition: 'Hva vi kan, og hva vi har lyst til' },
  { title: 'Ressurser', definition: 'Tid, penger, folk, rom og utstyr' },
  { title: 'Kommunikasjon', definition: 'Hvem som får vite hva, når og hvordan' },
]

export const texts: MethodTexts<typeof barriersStrengths> = {
  fits: 'Passer når noe har stoppet opp, og dere vil forstå hvorfor.',
  fitsNot: 'Passer ikke når dere leter etter helt nye ideer.',
  areas: {
    barriers: {
      title: 'Det som hemmer',
      prompt: 'Hva står i veien for oss?',
      themes: subjects,
    },
    strengths: {
      title: 'Det som fremmer',
      prompt: 'Hva hjelper oss fram?',
      themes: subjects,
    },
    movable: { title: 'Det vi kan flytte på', prompt: 'Hva kan vi gjøre noe med selv?' },
    mine: { title: 'Det jeg gjør', prompt: 'Hva kan du gjøre, i det små?' },
  },
  steps: {
    barriers: {
      title: 'Hva hemmer?',
      prompt: 'Hva står i veien for oss i dag? Én ting på hver lapp.',
      help: 'Be alle skrive om ting og vaner, ikke om personer. Både det store og det lille hører hjemme her.',
    },
    strengths: {
      title: 'Hva fremmer?',
      prompt: 'Hva hjelper oss fram i dag? Én ting på hver lapp.',
      help: 'Gi like god tid til dette som til det som hemmer. Spør hva det ville vært trist å miste.',
    },
    matrix: {
      title: 'Sorter i fem temaer',
      prompt: 'Kultur og vaner, regler og ansvar, det vi kan og vil, ressurser eller kommunikasjon?',
      help: 'Temaene ligger klare i begge feltene, så ta én lapp om gangen. Passer en lapp to steder, velger dere det stedet som er lettest å gjøre noe med.',
    },
    read: {
      title: 'Se på det hele',
      prompt: 'Hvor er det mest som hemmer? Hvor er det mest som fremmer?',
      help: 'Les ett tema om gangen i begge feltene. Spør om noe av det som fremmer, kan hjelpe mot det som hemmer.',
    },
    canMove: {
      title: 'Hva kan vi flytte på?',
      prompt: 'Du har tre prikker. Hvilke hindringer kan vi gjøre noe med selv?',
      help: 'Si at dere ikke leter etter den største hindringen, men etter en dere kan gjøre noe med. Vis summen først når alle er ferdige.',
    },
    movable: {
      title: 'Hva skal til?',
      prompt: 'Hva skal til for å flytte på det som fikk flest prikker?',
      help: 'Ta én lapp om gangen, og spør hva som er første skritt. Skriv svaret under «Det vi kan flytte på».',
    },
    mine: {
      title: 'Hva gjør jeg?',
      prompt: 'Hva kan du gjøre, i det små, de neste to ukene?',
      help: 'Be om noe så lite at det er lett å få gjort. Det er lov å skrive at man ikke vet ennå.',
    },
    shareMine: {
      title: 'Les for hverandre',
      prompt: 'Les opp én lapp hver, etter tur. Du kan stå over.',
      help: 'La hver lapp få stå uten kommentarer, og takk etterpå. Spør om noen vil gjøre noe sammen.',
    },
  },
}
