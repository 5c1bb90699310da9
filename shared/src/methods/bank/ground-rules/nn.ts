import type { MethodTexts } from '../../method.ts'
import type { groundRules } from '../ground-rules.ts'

export const texts: MethodTexts<typeof groundRules> = {
  fits: 'Passar når ei gruppe skal møtast fleire gonger.',
  fitsNot: 'Passar ikkje når de berre skal møtast éin gong.',
  areas: {
    talk: { title: 'Slik snakkar vi saman', prompt: 'Kva gjer at du vågar å seie det du meiner?' },
    disagree: { title: 'Når vi er ueinige', prompt: 'Kva gjer vi då?' },
    meetings: { title: 'Når og kor ofte', prompt: 'Når møtest vi, kvar og kor lenge?' },
    outside: { title: 'Innspel utanfrå', prompt: 'Korleis høyrer vi på dei som ikkje er her?' },
    cost: { title: 'Pengar og ressursar', prompt: 'Kven betaler, og kven får betalt?' },
    leaving: { title: 'Når nokon sluttar', prompt: 'Korleis kan ein gå ut med hovudet heva?' },
  },
  steps: {
    talk: {
      title: 'Slik snakkar vi saman',
      prompt: 'Kva gjer at du vågar å seie det du meiner? Éin ting på kvar lapp.',
      help: 'Be om ting alle kan gjere, som å la andre snakke ferdig. Spør gjerne òg kva som får folk til å teie.',
    },
    disagree: {
      title: 'Når vi er ueinige',
      prompt: 'Kva bør vi gjere når vi er ueinige?',
      help: 'Sei at det er vanleg og ofte nyttig å vere ueinig. Spør kva som har hjelpt i andre grupper dei har vore med i.',
    },
    tables: {
      title: 'Fire spørsmål ved borda',
      prompt: 'Lag forslag: når vi møtest, innspel utanfrå, pengar, og når nokon sluttar.',
      help: 'Gi kvart bord eitt eller to felt, så de rekk alle fire. Eitt kort forslag i kvart felt er nok.',
    },
    plenary: {
      title: 'Høyr frå borda',
      prompt: 'Kvart bord les forslaga sine, etter tur. Kva manglar?',
      help: 'Spør om noko er uklart, og skriv om saman til det er kort og lett å forstå. Hugs lappane om korleis de snakkar saman, og kva de gjer når de er ueinige.',
    },
    agree: {
      title: 'Er vi einige?',
      prompt: 'Kan du leve med reglane? Svar «Einig», «Einig, men …» eller «Ueinig».',
      help: 'Reglane skal vere gode nok til å prøve, ikkje perfekte. Avtal når de ser på dei att.',
    },
  },
}
