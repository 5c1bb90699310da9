import type { MethodTexts } from '../../method.ts'
import type { resources } from '../resources.ts'

export const texts: MethodTexts<typeof resources> = {
  fits: 'Passar når nye folk skal jobbe saman og vil vite kva dei har å ta av.',
  fitsNot: 'Passar ikkje når det er bestemt kven som gjer kva.',
  areas: {
    experience: { title: 'Erfaringar', prompt: 'Kva har du opplevd eller prøvd før?' },
    resources: { title: 'Ressursar', prompt: 'Kva kan du låne bort eller skaffe?' },
    skills: { title: 'Kompetanse', prompt: 'Kva er du god til?' },
    ideas: { title: 'Idear', prompt: 'Kva har du lyst til å prøve?' },
    pairs: { title: 'Det som passar saman', prompt: 'Kva lappar kan hjelpe kvarandre?' },
    gaps: { title: 'Det vi manglar', prompt: 'Kva har ingen av oss?' },
  },
  steps: {
    experience: {
      title: 'Erfaringar',
      prompt: 'Kva har du opplevd eller prøvd som kan vere nyttig her?',
      help: 'Sei at erfaring frå heimen, laget og nabolaget tel like mykje som erfaring frå jobben. Gi eit kort døme frå deg sjølv.',
    },
    resources: {
      title: 'Ressursar',
      prompt: 'Kva kan du låne bort eller skaffe? Kven kjenner du?',
      help: 'Nemn nokre døme, som eit rom, ein tilhengar, ein ledig kveld eller ein god nabo. Ingen har lova noko ved å skrive ein lapp.',
    },
    skills: {
      title: 'Kompetanse',
      prompt: 'Kva er du god til? Alt frå baking til budsjett.',
      help: 'Be alle skrive minst éin ting andre pleier å be dei om hjelp til. Då blir det lettare for dei som ikkje liker å skryte.',
    },
    ideas: {
      title: 'Idear',
      prompt: 'Kva har du lyst til å prøve?',
      help: 'Be om idear i alle storleikar. Her skal ingen vurdere om det går.',
    },
    share: {
      title: 'Les for kvarandre',
      prompt: 'Les opp éin lapp kvar, etter tur. Du kan stå over.',
      help: 'Ta gjerne to rundar, så alle får lese frå meir enn eitt felt. La andre spørje om dei vil vite meir.',
    },
    pairs: {
      title: 'Finn det som passar saman',
      prompt: 'Kva lappar kan hjelpe kvarandre? Legg dei i «Det som passar saman».',
      help: 'Byrj med ein idé, og leit etter noko i dei andre felta som kan hjelpe han fram. Passar ein lapp fleire stader, skriv de han ein gong til.',
    },
    gaps: {
      title: 'Sjå kva som manglar',
      prompt: 'Kva har ingen av oss? Kven kan vi spørje?',
      help: 'Sjå etter idear som ligg att åleine. Skriv kven de kan spørje, så har de ein stad å byrje.',
    },
  },
}
