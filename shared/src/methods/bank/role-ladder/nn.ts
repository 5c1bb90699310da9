import type { MethodTexts } from '../../method.ts'
import type { roleLadder } from '../role-ladder.ts'

export const texts: MethodTexts<typeof roleLadder> = {
  fits: 'Passar når det er uklart kor mykje innbyggjarane og kommunen bestemmer saman.',
  fitsNot: 'Passar ikkje når ingen her kan endre på det.',
  areas: {
    topics: { title: 'Tema', prompt: 'Kva gjeld det? Eitt tema på kvar lapp.' },
    change: { title: 'Dette må endrast', prompt: 'Kva må til for å kome eitt trinn vidare?' },
    own: { title: '1 Mi eiga hjelp', prompt: 'Eg er med på å forme hjelpa eg sjølv får.' },
    help: { title: '2 Hjelper andre', prompt: 'Vi hjelper andre, saman med kommunen.' },
    input: { title: '3 Gir innspel', prompt: 'Vi seier kva vi meiner. Ingen har lova å følgje det.' },
    better: { title: '4 Gjer det betre', prompt: 'Vi snakkar saman og gjer tilbodet betre.' },
    together: { title: '5 Bestemmer saman', prompt: 'Vi vel saka, lagar løysinga og prøver ho saman.' },
  },
  steps: {
    topics: {
      title: 'Kva gjeld det?',
      prompt: 'Kva bør vi snakke om? Eitt tema på kvar lapp, til dømes «skulemat».',
      help: 'Be om ting folk kjenner frå kvardagen. Fire eller fem tema er nok.',
    },
    pick: {
      title: 'Vel tema',
      prompt: 'Du har tre prikkar. Kva tema er viktigast?',
      help: 'Gå vidare med to eller tre tema. Vis summen først når alle er ferdige.',
    },
    today: {
      title: 'Kvar er vi i dag?',
      prompt: 'Skriv temaet og «i dag» på ein lapp. Legg han på trinnet der vi er.',
      help: 'Høyr først med dei som bruker tilbodet, og så med kommunen. Er de ueinige, lagar de to lappar.',
    },
    wanted: {
      title: 'Kvar vil vi vere?',
      prompt: 'Skriv temaet og «ønskjer» på ein lapp. Legg han på trinnet der vi vil vere.',
      help: 'Høgast er ikkje alltid best, for nokre gonger held det å gi innspel. Spør kva som passar for akkurat dette temaet.',
    },
    distance: {
      title: 'Sjå på avstanden',
      prompt: 'Kvar er det langt frå «i dag» til «ønskjer», og kvifor?',
      help: 'Byrj med temaet der avstanden er størst. Spør kva som held dykk att, og kva som har hjelpt før.',
    },
    change: {
      title: 'Kva må endrast?',
      prompt: 'Kva må endrast for at vi skal kome eitt trinn vidare?',
      help: 'Ta eitt trinn om gongen. Skriv kven som kan endre det, og når.',
    },
  },
}
