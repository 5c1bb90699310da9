import type { MethodTexts } from '../../method.ts'
import type { barriersStrengths } from '../barriers-strengths.ts'

const subjects = [
  { title: 'Kultur og vanar', definition: 'Korleis vi pleier å gjere det, og kva vi synest er rett' },
  { title: 'Reglar og ansvar', definition: 'Korleis arbeidet er delt, og kven som har ansvar for kva' },
  { title: 'Det vi kan og vil', definition: 'Kva vi kan, og kva vi har lyst til' },
  { title: 'Ressursar', definition: 'Tid, pengar, folk, rom og utstyr' },
  { title: 'Kommunikasjon', definition: 'Kven som får vite kva, når og korleis' },
]

export const texts: MethodTexts<typeof barriersStrengths> = {
  fits: 'Passar når noko har stoppa opp, og de vil forstå kvifor.',
  fitsNot: 'Passar ikkje når de leitar etter heilt nye idear.',
  areas: {
    barriers: {
      title: 'Det som hemmar',
      prompt: 'Kva står i vegen for oss?',
      themes: subjects,
    },
    strengths: {
      title: 'Det som fremmar',
      prompt: 'Kva hjelper oss fram?',
      themes: subjects,
    },
    movable: { title: 'Det vi kan flytte på', prompt: 'Kva kan vi gjere noko med sjølve?' },
    mine: { title: 'Det eg gjer', prompt: 'Kva kan du gjere, i det små?' },
  },
  steps: {
    barriers: {
      title: 'Kva hemmar?',
      prompt: 'Kva står i vegen for oss i dag? Éin ting på kvar lapp.',
      help: 'Be alle skrive om ting og vanar, ikkje om personar. Både det store og det vesle høyrer heime her.',
    },
    strengths: {
      title: 'Kva fremmar?',
      prompt: 'Kva hjelper oss fram i dag? Éin ting på kvar lapp.',
      help: 'Gi like god tid til dette som til det som hemmar. Spør kva det ville ha vore trist å miste.',
    },
    matrix: {
      title: 'Sorter i fem tema',
      prompt: 'Kultur og vanar, reglar og ansvar, det vi kan og vil, ressursar eller kommunikasjon?',
      help: 'Temaa ligg klare i begge felta, så ta éin lapp om gongen. Passar ein lapp to stader, vel de den staden som er lettast å gjere noko med.',
    },
    read: {
      title: 'Sjå på det heile',
      prompt: 'Kvar er det mest som hemmar? Kvar er det mest som fremmar?',
      help: 'Les eitt tema om gongen i begge felta. Spør om noko av det som fremmar, kan hjelpe mot det som hemmar.',
    },
    canMove: {
      title: 'Kva kan vi flytte på?',
      prompt: 'Du har tre prikkar. Kva hindringar kan vi gjere noko med sjølve?',
      help: 'Sei at de ikkje leitar etter den største hindringa, men etter ei de kan gjere noko med. Vis summen først når alle er ferdige.',
    },
    movable: {
      title: 'Kva skal til?',
      prompt: 'Kva skal til for å flytte på det som fekk flest prikkar?',
      help: 'Ta éin lapp om gongen, og spør kva som er første steg. Skriv svaret under «Det vi kan flytte på».',
    },
    mine: {
      title: 'Kva gjer eg?',
      prompt: 'Kva kan du gjere, i det små, dei neste to vekene?',
      help: 'Be om noko så lite at det er lett å få gjort. Det er lov å skrive at ein ikkje veit enno.',
    },
    shareMine: {
      title: 'Les for kvarandre',
      prompt: 'Les opp éin lapp kvar, etter tur. Du kan stå over.',
      help: 'La kvar lapp få stå utan kommentarar, og takk etterpå. Spør om nokon vil gjere noko saman.',
    },
  },
}
