import type { MethodTexts } from '../../method.ts'
import type { ideaToTrial } from '../idea-to-trial.ts'

export const texts: MethodTexts<typeof ideaToTrial> = {
  fits: 'Passer når dere har mange ideer og trenger å komme i gang.',
  fitsNot: 'Passer ikke når dere er uenige om hva problemet er.',
  areas: {
    ideas: { title: 'Ideer', prompt: 'Hva kan vi gjøre? Én idé på hver lapp.' },
    gains: { title: 'Det vi kan vinne', prompt: 'Hva blir bedre, og for hvem?' },
    risks: { title: 'Det som kan gå galt', prompt: 'Hva kan gå galt, og for hvem?' },
    trial: {
      title: 'Prøvehandlingen',
      prompt: 'Hva gjør vi, hvem, når, hva trenger vi, og hvordan ser vi at det virker?',
    },
  },
  steps: {
    ideas: {
      title: 'Skriv ideer alene',
      prompt: 'Hva kan vi gjøre? Skriv én idé på hver lapp, store og små.',
      help: 'Be om mange ideer heller enn gode ideer. Skriv gjerne en litt rar idé selv, så tør flere.',
    },
    share: {
      title: 'Les for hverandre',
      prompt: 'Les opp én idé hver, etter tur. Du kan stå over.',
      help: 'Hør alle ideene før noen sier hva de synes. Er to ideer like, legger dere dem ved siden av hverandre.',
    },
    gains: {
      title: 'Hva kan vi vinne?',
      prompt: 'Hva blir bedre om vi gjør dette? Skriv hvilken idé du tenker på.',
      help: 'La alle skrive alene, også de som er i tvil. Minn om at en idé kan være bra for noen og ikke for andre.',
    },
    risks: {
      title: 'Hva kan gå galt?',
      prompt: 'Hva kan gå galt, og hvem går det ut over? Skriv hvilken idé du tenker på.',
      help: 'Si at dette er hjelp til ideen og ikke kritikk av den som kom med den. Spør særlig hva det betyr for dem som ikke er her.',
    },
    weigh: {
      title: 'Vei for og imot',
      prompt: 'Hva er verdt å prøve? Hvordan kan vi gjøre det tryggere?',
      help: 'Ta én idé om gangen, og les først det dere kan vinne. Finn én ting som gjør det mindre farlig å prøve.',
    },
    choose: {
      title: 'Velg med prikker',
      prompt: 'Du har tre prikker. Hvilke ideer vil du være med på å prøve?',
      help: 'Be alle gi prikker til noe de selv vil bidra til. Får to ideer like mange prikker, kan dere ta en ny runde mellom dem.',
    },
    trial: {
      title: 'Lag prøvehandlingen',
      prompt: 'Hva gjør vi? Hvem gjør det, og når? Hva trenger vi? Hvordan ser vi at det virker?',
      help: 'Gjør prøven så liten at dere kan begynne innen to uker. Skriv hvem som har ansvaret, og et tegn som alle kan se.',
    },
    checkIn: {
      title: 'Avtal når dere sjekker',
      prompt: 'Hvilken dag ser vi på hvordan det gikk, og hvem kaller inn?',
      help: 'Finn en dato nå, mens alle er her. Skriv den på prøvehandlingen sammen med den som kaller inn.',
    },
  },
}
