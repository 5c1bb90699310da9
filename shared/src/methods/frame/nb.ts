import type { FrameTexts } from '../frame.ts'

export const frame: FrameTexts = {
  areas: {
    hopes: { title: 'Velkommen', prompt: 'Hva håper du på i dag?' },
    next: { title: 'Hva nå?', prompt: 'Hva gjør vi, hvem gjør det, når, og hvordan får alle vite det?' },
    parked: { title: 'Parkert', prompt: 'Viktig, men ikke i dag. Her blir det ikke glemt.' },
  },
  steps: {
    welcome: {
      title: 'Velkommen',
      prompt: 'Hvorfor er vi her? Hvem er du her som? Hva håper du på?',
      help: 'Si med én setning hva møtet skal brukes til, og hvem som får høre hva dere kommer fram til. Kjenner alle hverandre og saken, kan du hoppe over dette steget.',
    },
    welcomeBack: {
      title: 'Velkommen tilbake',
      prompt: 'Hva har skjedd siden sist? Hvem er du her som, og hva håper du på i dag?',
      help: 'Les høyt det dere ble enige om sist, og si hva som er gjort. Ønsk de nye velkommen, og hopp over resten om dere har dårlig tid.',
    },
    landing: {
      title: 'Hva nå?',
      prompt: 'Hva gjør vi nå? Hvem gjør det, og når? Hvordan får de som var her vite hvordan det går?',
      help: 'Skriv ned én ting om gangen, og spør hvem som tar den, og når. Avslutt med å si hvem som forteller alle hvordan det går, og hvordan.',
    },
  },
}
