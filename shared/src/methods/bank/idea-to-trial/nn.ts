import type { MethodTexts } from '../../method.ts'
import type { ideaToTrial } from '../idea-to-trial.ts'

export const texts: MethodTexts<typeof ideaToTrial> = {
  fits: 'Passar når de har mange idear og treng å kome i gang.',
  fitsNot: 'Passar ikkje når de er ueinige om kva problemet er.',
  areas: {
    ideas: { title: 'Idear', prompt: 'Kva kan vi gjere? Éin idé på kvar lapp.' },
    gains: { title: 'Det vi kan vinne', prompt: 'Kva blir betre, og for kven?' },
    risks: { title: 'Det som kan gå gale', prompt: 'Kva kan gå gale, og for kven?' },
    trial: {
      title: 'Prøvehandlinga',
      prompt: 'Kva gjer vi, kven, når, kva treng vi, og korleis ser vi at det verkar?',
    },
  },
  steps: {
    ideas: {
      title: 'Skriv idear åleine',
      prompt: 'Kva kan vi gjere? Skriv éin idé på kvar lapp, store og små.',
      help: 'Be om mange idear heller enn gode idear. Skriv gjerne ein litt rar idé sjølv, så vågar fleire.',
    },
    share: {
      title: 'Les for kvarandre',
      prompt: 'Les opp éin idé kvar, etter tur. Du kan stå over.',
      help: 'Høyr alle ideane før nokon seier kva dei synest. Er to idear like, legg de dei ved sida av kvarandre.',
    },
    gains: {
      title: 'Kva kan vi vinne?',
      prompt: 'Kva blir betre om vi gjer dette? Skriv kva idé du tenkjer på.',
      help: 'La alle skrive åleine, også dei som er i tvil. Minn om at ein idé kan vere bra for nokre og ikkje for andre.',
    },
    risks: {
      title: 'Kva kan gå gale?',
      prompt: 'Kva kan gå gale, og kven går det ut over? Skriv kva idé du tenkjer på.',
      help: 'Sei at dette er hjelp til ideen og ikkje kritikk av den som kom med han. Spør særleg kva det betyr for dei som ikkje er her.',
    },
    weigh: {
      title: 'Veg for og imot',
      prompt: 'Kva er verdt å prøve? Korleis kan vi gjere det tryggare?',
      help: 'Ta éin idé om gongen, og les først det de kan vinne. Finn éin ting som gjer det mindre farleg å prøve.',
    },
    choose: {
      title: 'Vel med prikkar',
      prompt: 'Du har tre prikkar. Kva idear vil du vere med på å prøve?',
      help: 'Be alle gi prikkar til noko dei sjølve vil hjelpe til med. Får to idear like mange prikkar, kan de ta ein ny runde mellom dei.',
    },
    trial: {
      title: 'Lag prøvehandlinga',
      prompt: 'Kva gjer vi? Kven gjer det, og når? Kva treng vi? Korleis ser vi at det verkar?',
      help: 'Gjer prøva så lita at de kan byrje innan to veker. Skriv kven som har ansvaret, og eit teikn som alle kan sjå.',
    },
    checkIn: {
      title: 'Avtal når de sjekkar',
      prompt: 'Kva dag ser vi på korleis det gjekk, og kven kallar inn?',
      help: 'Finn ein dato no, medan alle er her. Skriv han på prøvehandlinga saman med den som kallar inn.',
    },
  },
}
