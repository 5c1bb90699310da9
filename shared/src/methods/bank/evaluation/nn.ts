import type { MethodTexts } from '../../method.ts'
import type { evaluation } from '../evaluation.ts'

export const texts: MethodTexts<typeof evaluation> = {
  fits: 'Passar på slutten av eit møte, eller etter fleire.',
  fitsNot: 'Passar ikkje til å måle kor flinke folk er.',
  areas: {
    otherwise: { title: 'Dette bør bli annleis', prompt: 'Kva bør vi gjere på ein annan måte?' },
    trend: { title: 'Slik går det over tid', prompt: 'Kva er betre enn før, og kva er dårlegare?' },
    soon: { title: 'Det vi ser no', prompt: 'Kva har kome ut av det så langt?' },
    later: { title: 'Det vi håper på', prompt: 'Kva kan vere annleis om eit år?' },
  },
  steps: {
    pulse: {
      title: 'Korleis var møtet?',
      prompt: 'Var oppgåva klar? Kom du til orde? Forstod du alt? Blir det brukt? Vart du kjend med nokon?',
      help: 'La alle svare på sin eigen skjerm, i fred og ro. Svara blir viste berre når minst fem har svart.',
    },
    otherwise: {
      title: 'Kva bør bli annleis?',
      prompt: 'Kva bør vi gjere på ein annan måte neste gong?',
      help: 'Be alle skrive åleine, også du. Spør særleg etter ting de sjølve kan endre.',
    },
    read: {
      title: 'Les lappane',
      prompt: 'Les lappane i ro og mak. Kva går att?',
      help: 'Takk for svara utan å forklare eller forsvare deg. Vel éin ting de endrar til neste gong.',
    },
    trend: {
      title: 'Sjå på fleire møte',
      prompt: 'Kva er betre enn sist? Kva er dårlegare?',
      help: 'Samanlikn med svara frå tidlegare møte. Er dette det første, kan du hoppe over steget.',
    },
    soon: {
      title: 'Kva har kome ut av det?',
      prompt: 'Kva ser vi alt? Kven merkar det?',
      help: 'Be om små ting folk har sett sjølve. Spør særleg dei saka gjeld.',
    },
    later: {
      title: 'Kva kan det føre til?',
      prompt: 'Kva kan vere annleis om eit år?',
      help: 'Skriv ned det de håper på, så kan de sjå etter det sidan. Avtal kven som spør att om eit år.',
    },
  },
}
