import type { MethodTexts } from '../../method.ts'
import type { claims } from '../claims.ts'

export const texts: MethodTexts<typeof claims> = {
  fits: 'Passer når alle sier at det går bra, og du lurer på om alle mener det.',
  fitsNot: 'Passer ikke når dere er så få at svarene røper hvem som mente hva.',
  areas: {
    claims: { title: 'Påstander', prompt: 'Hvordan jobber vi? Skriv noe man kan være enig eller uenig i.' },
    differ: { title: 'Her ser vi det ulikt', prompt: 'Hvor svarte vi forskjellig?' },
    surprises: { title: 'Dette overrasker', prompt: 'Hva hadde du ikke ventet?' },
    changes: { title: 'Dette endrer vi', prompt: 'Hva vil vi gjøre på en annen måte?' },
  },
  steps: {
    claims: {
      title: 'Skriv påstander',
      prompt: 'Skriv noe om hvordan vi jobber, for eksempel «Hos oss blir alle hørt».',
      help: 'Ha tre påstander klare selv, så folk ser hva du mener. En god påstand er kort og sier bare én ting.',
    },
    pick: {
      title: 'Velg tre påstander',
      prompt: 'Du har tre prikker. Hvilke påstander vil du at alle skal svare på?',
      help: 'Gå videre med de tre som får flest prikker. Sier to påstander det samme, slår dere dem sammen først.',
    },
    firstAnswers: {
      title: 'Unge og brukere svarer først',
      prompt: 'Du som er ung eller bruker: Er du enig? Svar på én påstand om gangen.',
      help: 'La dem svare på sin egen skjerm, og vis bare summen. Er de færre enn fem, svarer alle samtidig i stedet, så ingen blir kjent igjen.',
    },
    allAnswers: {
      title: 'Alle svarer',
      prompt: 'Er du enig? Svar på én påstand om gangen.',
      help: 'Ta de samme påstandene i samme rekkefølge. Vis bare summen, og la ingen måtte forklare svaret sitt.',
    },
    differ: {
      title: 'Hvor ser vi det ulikt?',
      prompt: 'Hvor svarte vi forskjellig? Hvordan kan begge deler være sant?',
      help: 'Begynn med påstanden der svarene er mest delt. Spør hva som kan ligge bak et svar, og aldri hvem som svarte hva.',
    },
    surprises: {
      title: 'Hva overrasker?',
      prompt: 'Hva hadde du ikke ventet?',
      help: 'La alle tenke og skrive litt før noen snakker. Vis lappene samtidig, og les dem høyt.',
    },
    changes: {
      title: 'Hva vil vi endre?',
      prompt: 'Hva vil vi gjøre på en annen måte fra nå av?',
      help: 'Velg én ting som alle vil kunne se. Skriv hvem som begynner, og når.',
    },
  },
}
