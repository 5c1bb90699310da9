import type { MethodTexts } from '../../method.ts'
import type { roleLadder } from '../role-ladder.ts'

export const texts: MethodTexts<typeof roleLadder> = {
  fits: 'Passer når det er uklart hvor mye innbyggerne og kommunen bestemmer sammen.',
  fitsNot: 'Passer ikke når ingen her kan endre på det.',
  areas: {
    topics: { title: 'Temaer', prompt: 'Hva gjelder det? Ett tema på hver lapp.' },
    change: { title: 'Dette må endres', prompt: 'Hva må til for å komme ett trinn videre?' },
    own: { title: '1 Min egen hjelp', prompt: 'Jeg er med på å forme hjelpen jeg selv får.' },
    help: { title: '2 Hjelper andre', prompt: 'Vi hjelper andre, sammen med kommunen.' },
    input: { title: '3 Gir innspill', prompt: 'Vi sier hva vi mener. Ingen har lovet å følge det.' },
    better: { title: '4 Gjør det bedre', prompt: 'Vi snakker sammen og gjør tilbudet bedre.' },
    together: { title: '5 Bestemmer sammen', prompt: 'Vi velger saken, lager løsningen og prøver den sammen.' },
  },
  steps: {
    topics: {
      title: 'Hva gjelder det?',
      prompt: 'Hva bør vi snakke om? Ett tema på hver lapp, for eksempel «skolemat».',
      help: 'Be om ting folk kjenner fra hverdagen. Fire eller fem temaer er nok.',
    },
    pick: {
      title: 'Velg temaer',
      prompt: 'Du har tre prikker. Hvilke temaer er viktigst?',
      help: 'Gå videre med to eller tre temaer. Vis summen først når alle er ferdige.',
    },
    today: {
      title: 'Hvor er vi i dag?',
      prompt: 'Skriv temaet og «i dag» på en lapp. Legg den på trinnet der vi er.',
      help: 'Hør først med dem som bruker tilbudet, og så med kommunen. Er dere uenige, lager dere to lapper.',
    },
    wanted: {
      title: 'Hvor vil vi være?',
      prompt: 'Skriv temaet og «ønsker» på en lapp. Legg den på trinnet der vi vil være.',
      help: 'Høyest er ikke alltid best, for noen ganger holder det å gi innspill. Spør hva som passer for akkurat dette temaet.',
    },
    distance: {
      title: 'Se på avstanden',
      prompt: 'Hvor er det langt fra «i dag» til «ønsker», og hvorfor?',
      help: 'Begynn med temaet der avstanden er størst. Spør hva som holder dere igjen, og hva som har hjulpet før.',
    },
    change: {
      title: 'Hva må endres?',
      prompt: 'Hva må endres for at vi skal komme ett trinn videre?',
      help: 'Ta ett trinn om gangen. Skriv hvem som kan endre det, og når.',
    },
  },
}
