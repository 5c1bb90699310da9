import type { MethodTexts } from '../../method.ts'
import type { evaluation } from '../evaluation.ts'

export const texts: MethodTexts<typeof evaluation> = {
  fits: 'Passer på slutten av et møte, eller etter flere.',
  fitsNot: 'Passer ikke til å måle hvor flinke folk er.',
  areas: {
    otherwise: { title: 'Dette bør bli annerledes', prompt: 'Hva bør vi gjøre på en annen måte?' },
    trend: { title: 'Slik går det over tid', prompt: 'Hva er bedre enn før, og hva er dårligere?' },
    soon: { title: 'Det vi ser nå', prompt: 'Hva har kommet ut av det så langt?' },
    later: { title: 'Det vi håper på', prompt: 'Hva kan være annerledes om et år?' },
  },
  steps: {
    pulse: {
      title: 'Hvordan var møtet?',
      prompt: 'Var oppgaven klar? Kom du til orde? Forsto du alt? Blir det brukt? Ble du kjent med noen?',
      help: 'La alle svare på sin egen skjerm, i fred og ro. Svarene vises bare når minst fem har svart.',
    },
    otherwise: {
      title: 'Hva bør bli annerledes?',
      prompt: 'Hva bør vi gjøre på en annen måte neste gang?',
      help: 'Be alle skrive alene, også du. Spør særlig etter ting dere selv kan endre.',
    },
    read: {
      title: 'Les lappene',
      prompt: 'Les lappene i ro og mak. Hva går igjen?',
      help: 'Takk for svarene uten å forklare eller forsvare deg. Velg én ting dere endrer til neste gang.',
    },
    trend: {
      title: 'Se på flere møter',
      prompt: 'Hva er bedre enn sist? Hva er dårligere?',
      help: 'Sammenlign med svarene fra tidligere møter. Er dette det første, kan du hoppe over steget.',
    },
    soon: {
      title: 'Hva har kommet ut av det?',
      prompt: 'Hva ser vi allerede? Hvem merker det?',
      help: 'Be om små ting folk har sett selv. Spør særlig dem saken gjelder.',
    },
    later: {
      title: 'Hva kan det føre til?',
      prompt: 'Hva kan være annerledes om et år?',
      help: 'Skriv ned det dere håper på, så kan dere se etter det siden. Avtal hvem som spør igjen om et år.',
    },
  },
}
