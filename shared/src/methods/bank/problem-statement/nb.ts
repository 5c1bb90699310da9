import type { MethodTexts } from '../../method.ts'
import type { problemStatement } from '../problem-statement.ts'

export const texts: MethodTexts<typeof problemStatement> = {
  fits: 'Passer når alle vil gjøre noe, men ikke er enige om hva problemet er.',
  fitsNot: 'Passer ikke når det haster, eller når andre har bestemt spørsmålet.',
  areas: {
    challenges: { title: 'Utfordringer', prompt: 'Hva er vanskelig i dag? Én ting på hver lapp.' },
    doubts: { title: 'Spør om spørsmålet', prompt: 'Hva tar vi for gitt? Hvem blir ikke med på dette spørsmålet?' },
    wordings: { title: 'Forslag til spørsmål', prompt: 'Begynn gjerne med «Hvordan kan vi …».' },
    statement: { title: 'Problemstillingen vår', prompt: 'Den ene setningen vi går videre med.' },
  },
  steps: {
    example: {
      title: 'Et eksempel først',
      prompt: '«Mange unge er alene» kan bli «Hvordan kan vi skape steder der unge vil møtes?»',
      help: 'Les eksempelet høyt, og spør hva som ble lettere å svare på da det ble et spørsmål. Bytt det gjerne ut med et eksempel fra deres egen hverdag.',
    },
    challenges: {
      title: 'Skriv utfordringer alene',
      prompt: 'Hva er vanskelig i dag? Skriv om noe du selv har sett eller opplevd.',
      help: 'Be om stillhet, og be alle skrive om det de har sett selv. Ingen trenger å ha en løsning ennå.',
    },
    share: {
      title: 'Les for hverandre',
      prompt: 'Les opp én lapp hver, etter tur. Du kan stå over.',
      help: 'La dem saken gjelder, begynne, og la ledere ta ordet til slutt. Spør om noe er uklart, men vent med å diskutere.',
    },
    group: {
      title: 'Samle i temaer',
      prompt: 'Hvilke lapper handler om det samme? Gi hvert tema et navn.',
      help: 'Flytt lappene sammen med deltakerne, og les navnet på temaet høyt når det er ferdig. Én lapp kan godt være et eget tema om ingen andre ligner.',
    },
    doubts: {
      title: 'Spør om spørsmålet',
      prompt: 'Er dette det rette spørsmålet? Er det åpent nok? Hva tar vi for gitt? Hvem blir ikke med på det?',
      help: 'Ta temaet med flest lapper, og still spørsmålene ett om gangen. Spør også om noen har lagt svaret inn i spørsmålet.',
    },
    wordings: {
      title: 'Skriv forslag alene',
      prompt: 'Hvilket spørsmål bør vi løse sammen? Begynn gjerne med «Hvordan kan vi …».',
      help: 'Si at et forslag ikke trenger å være ferdig eller fint. Er noen usikre, kan de begynne med ett av temaene.',
    },
    compare: {
      title: 'Se forslagene side om side',
      prompt: 'Hva er likt, og hva er ulikt? Spør om det du ikke forstår.',
      help: 'Les alle forslagene høyt uten å si hvilke du liker. Be om en forklaring på vanskelige ord, og skriv den ned.',
    },
    dots: {
      title: 'Gi prikker',
      prompt: 'Du har tre prikker. Hvilke spørsmål vil du helst jobbe med?',
      help: 'Prikkene viser hva gruppa heller mot, men avgjør ikke alene. Vis summen først når alle er ferdige.',
    },
    merge: {
      title: 'Sett sammen de beste',
      prompt: 'Kan vi lage én setning av forslagene med flest prikker?',
      help: 'Begynn med forslaget som har flest prikker, og spør hva det mangler fra de andre. Skriv den nye setningen under «Problemstillingen vår», og la forslagene stå.',
    },
    agree: {
      title: 'Er vi enige?',
      prompt: 'Kan du stå bak setningen? Svar «Enig», «Enig, men …» eller «Uenig».',
      help: 'Er mer enn én av fem uenige, skriver dere om setningen én gang og spør på nytt. Etter det går dere videre, og forbeholdene blir med i oppsummeringen.',
    },
  },
}
