import type { MethodTexts } from '../../method.ts'
import type { groundRules } from '../ground-rules.ts'

export const texts: MethodTexts<typeof groundRules> = {
  fits: 'Passer når en gruppe skal møtes flere ganger.',
  fitsNot: 'Passer ikke når dere bare skal møtes én gang.',
  areas: {
    talk: { title: 'Slik snakker vi sammen', prompt: 'Hva gjør at du tør å si det du mener?' },
    disagree: { title: 'Når vi er uenige', prompt: 'Hva gjør vi da?' },
    meetings: { title: 'Når og hvor ofte', prompt: 'Når møtes vi, hvor og hvor lenge?' },
    outside: { title: 'Innspill utenfra', prompt: 'Hvordan hører vi på dem som ikke er her?' },
    cost: { title: 'Penger og ressurser', prompt: 'Hvem betaler, og hvem får betalt?' },
    leaving: { title: 'Når noen slutter', prompt: 'Hvordan kan man gå ut med hodet hevet?' },
  },
  steps: {
    talk: {
      title: 'Slik snakker vi sammen',
      prompt: 'Hva gjør at du tør å si det du mener? Én ting på hver lapp.',
      help: 'Be om ting alle kan gjøre, som å la andre snakke ferdig. Spør gjerne også hva som får folk til å tie.',
    },
    disagree: {
      title: 'Når vi er uenige',
      prompt: 'Hva bør vi gjøre når vi er uenige?',
      help: 'Si at uenighet er vanlig og ofte nyttig. Spør hva som har hjulpet i andre grupper de har vært med i.',
    },
    tables: {
      title: 'Fire spørsmål ved bordene',
      prompt: 'Lag forslag: når vi møtes, innspill utenfra, penger, og når noen slutter.',
      help: 'Gi hvert bord ett eller to felt, så dere rekker alle fire. Ett kort forslag i hvert felt er nok.',
    },
    plenary: {
      title: 'Hør fra bordene',
      prompt: 'Hvert bord leser forslagene sine, etter tur. Hva mangler?',
      help: 'Spør om noe er uklart, og skriv om sammen til det er kort og lett å forstå. Husk lappene om hvordan dere snakker sammen, og hva dere gjør når dere er uenige.',
    },
    agree: {
      title: 'Er vi enige?',
      prompt: 'Kan du leve med reglene? Svar «Enig», «Enig, men …» eller «Uenig».',
      help: 'Reglene skal være gode nok til å prøve, ikke perfekte. Avtal når dere ser på dem igjen.',
    },
  },
}
