import type { FrameTexts } from '../frame.ts'

export const frame: FrameTexts = {
  areas: {
    hopes: { title: 'Velkomen', prompt: 'Kva håper du på i dag?' },
    next: { title: 'Kva no?', prompt: 'Kva gjer vi, kven gjer det, når, og korleis får alle vite det?' },
    parked: { title: 'Parkert', prompt: 'Viktig, men ikkje i dag. Her blir det ikkje gløymt.' },
  },
  steps: {
    welcome: {
      title: 'Velkomen',
      prompt: 'Kvifor er vi her? Kven er du her som? Kva håper du på?',
      help: 'Sei med éi setning kva møtet skal brukast til, og kven som får høyre kva de kjem fram til. Kjenner alle kvarandre og saka, kan du hoppe over dette steget.',
    },
    welcomeBack: {
      title: 'Velkomen tilbake',
      prompt: 'Kva har skjedd sidan sist? Kven er du her som, og kva håper du på i dag?',
      help: 'Les høgt det de vart einige om sist, og sei kva som er gjort. Ønsk dei nye velkomne, og hopp over resten om de har dårleg tid.',
    },
    landing: {
      title: 'Kva no?',
      prompt: 'Kva gjer vi no? Kven gjer det, og når? Korleis får dei som var her vite korleis det går?',
      help: 'Skriv ned éin ting om gongen, og spør kven som tek han, og når. Avslutt med å seie kven som fortel alle korleis det går, og korleis.',
    },
  },
}
