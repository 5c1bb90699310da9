import type { MethodTexts } from '../../method.ts'
import type { followUp } from '../follow-up.ts'

export const texts: MethodTexts<typeof followUp> = {
  fits: 'Passer noen uker eller måneder etter at dere ble enige om noe.',
  fitsNot: 'Passer ikke når ingenting er avtalt ennå.',
  areas: {
    notStarted: { title: 'Ikke startet', prompt: 'Hva er ikke begynt på?' },
    underWay: { title: 'I gang', prompt: 'Hva holder vi på med?' },
    stuck: { title: 'Står fast', prompt: 'Hva har stoppet opp?' },
    done: { title: 'Gjennomført', prompt: 'Hva er gjort?' },
    dropped: { title: 'Lagt bort', prompt: 'Hva har vi sluttet med, og hvorfor?' },
    happened: { title: 'Hva skjedde?', prompt: 'Hva har du sett eller hørt siden sist?' },
    learnt: { title: 'Hva lærte vi?', prompt: 'Hva vet vi nå som vi ikke visste da?' },
    reply: { title: 'Svar fra mottaker', prompt: 'Hva svarte den som fikk innspillene?' },
  },
  steps: {
    status: {
      title: 'Hvor står hvert tiltak?',
      prompt: 'Flytt hvert tiltak til feltet det hører til i.',
      help: 'Lag en lapp for hvert tiltak før møtet. Det er ingen skam å legge noe bort, så lenge dere vet hvorfor.',
    },
    happened: {
      title: 'Hva skjedde?',
      prompt: 'Hva har du sett eller hørt siden sist? Én ting på hver lapp.',
      help: 'Spør også dem som ikke hadde ansvar for noe. Det som ikke skjedde, er like viktig som det som gikk bra.',
    },
    learnt: {
      title: 'Hva lærte vi?',
      prompt: 'Hva vet vi nå som vi ikke visste da?',
      help: 'Be om én ting som gikk lettere enn ventet, og én som var vanskeligere. Si at ingen trenger å forsvare seg.',
    },
    read: {
      title: 'Les lappene sammen',
      prompt: 'Hva går igjen? Hva overrasker?',
      help: 'Les begge feltene høyt. Hør først med dem tiltakene var ment for.',
    },
    adjust: {
      title: 'Behold, endre eller legg bort',
      prompt: 'Hva fortsetter vi med, hva endrer vi, og hva legger vi bort?',
      help: 'Ta ett tiltak om gangen, og begynn med dem som står fast. Hvert tiltak dere går videre med, trenger en ansvarlig og en frist.',
    },
    reply: {
      title: 'Svar fra mottaker',
      prompt: 'Hva svarte den som fikk innspillene? Hva betyr det for oss?',
      help: 'Be mottakeren svare selv, eller les svaret høyt. Mangler det, avtaler dere hvem som etterlyser det.',
    },
    nextDate: {
      title: 'Avtal neste gang',
      prompt: 'Når ser vi på dette igjen?',
      help: 'Finn en dato nå, mens alle er her. Skriv den på tavla, så alle med lenka ser den.',
    },
  },
}
