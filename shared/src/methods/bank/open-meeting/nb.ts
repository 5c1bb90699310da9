import type { MethodTexts } from '../../method.ts'
import type { openMeeting } from '../open-meeting.ts'

export const texts: MethodTexts<typeof openMeeting> = {
  fits: 'Passer når 60 til 200 mennesker møtes om noe som angår mange.',
  fitsNot: 'Passer ikke når folk må fortelle om private ting.',
  areas: {
    missed: { title: 'Det vi savner', prompt: 'Hva savner du her?' },
    turn: { title: 'Det som kan snu det', prompt: 'Hva må til for at det snur?' },
    proposals: { title: 'Forslag', prompt: 'Hva foreslår du at vi gjør?' },
  },
  steps: {
    missed: {
      title: 'Hva savner du?',
      prompt: 'Hva savner du her? Én ting på hver lapp.',
      help: 'Be noen ved hvert bord hjelpe dem som ikke har telefon. Møtelederne ser lappene først, uten navn, og kan vente med noe som ikke bør vises.',
    },
    turn: {
      title: 'Hva kan snu det?',
      prompt: 'Hva må til for at det snur? Én ting på hver lapp.',
      help: 'Les spørsmålet høyt to ganger, og gi folk ro til å tenke. Tre korte lapper er bedre enn én lang.',
    },
    proposals: {
      title: 'Hva foreslår du?',
      prompt: 'Hva foreslår du at vi gjør? Ett forslag på hver lapp.',
      help: 'Si at alle forslag blir lest. Ta imot papirlapper også, og skriv dem inn etterpå.',
    },
    tables: {
      title: 'Snakk ved bordet',
      prompt: 'Si én ting hver, etter tur. Hva har vi glemt? Skriv nye forslag.',
      help: 'Hvert bord har sin egen QR-kode, så lappene kommer til rett sted. Gå rundt, og hjelp til der én snakker mest.',
    },
    themes: {
      title: 'Pause: noen samler i temaer',
      prompt: 'Ta en pause. En liten gruppe samler forslagene i temaer.',
      help: 'Be tre eller fire fra salen hjelpe til, gjerne en ung og en som sjelden går på møter. Bruk ord fra lappene når temaene får navn.',
    },
    read: {
      title: 'Se temaene',
      prompt: 'Les temaene. Finner du igjen det du skrev?',
      help: 'Les navnet på hvert tema og én lapp fra det. Spør om et tema mangler, og lag det med en gang.',
    },
    dots: {
      title: 'Gi prikker',
      prompt: 'Du har tre prikker. Hvilke temaer er viktigst?',
      help: 'Gi god tid, og la dem som sitter sammen, hjelpe hverandre med skjermen. Vis summen på storskjermen når alle er ferdige.',
    },
    answer: {
      title: 'Hva skjer nå?',
      prompt: 'Hvem tar dette videre, og når får vi svar?',
      help: 'Be den som skal svare, si hva som skjer nå, og hvilken dag svaret kommer. Lov bare det dere kan holde.',
    },
  },
}
