import type { MethodTexts } from '../../method.ts'
import type { sharedWords } from '../shared-words.ts'

export const texts: MethodTexts<typeof sharedWords> = {
  fits: 'Passer når dere bruker de samme ordene og likevel misforstår hverandre.',
  fitsNot: 'Passer ikke når en lov sier hva ordet betyr.',
  areas: {
    words: { title: 'Vanskelige ord', prompt: 'Hvilke ord forstår vi ulikt, eller ikke i det hele tatt?' },
    meanings: { title: 'Slik forstår jeg det', prompt: 'Hva betyr ordet for deg?' },
    weMean: { title: 'Vi mener', prompt: 'Hva skal ordet bety når vi bruker det?' },
  },
  steps: {
    words: {
      title: 'Finn ordene',
      prompt: 'Hvilke ord bruker vi som folk kan forstå ulikt, eller ikke forstår?',
      help: 'Begynn med et ord du selv synes er vanskelig. Ta også med forkortelser.',
    },
    pick: {
      title: 'Velg ord',
      prompt: 'Du har tre prikker. Hvilke ord er det viktigst at vi forstår likt?',
      help: 'Ta ett til tre ord i ett møte. Resten kan ligge under «Parkert».',
    },
    meanings: {
      title: 'Hva betyr ordet for deg?',
      prompt: 'Hva betyr ordet for deg? Skriv det slik du ville sagt det til en venn.',
      help: 'Ta ordet med flest prikker først. Be gjerne om et eksempel.',
    },
    share: {
      title: 'Les for hverandre',
      prompt: 'Les opp én lapp hver, etter tur. Du kan stå over.',
      help: 'Lytt etter det som er ulikt, ikke etter hvem som har rett. Har dere flere ord, skriver og leser dere om ett ord om gangen.',
    },
    weMean: {
      title: 'Bli enige om «vi mener»',
      prompt: 'Hva skal ordet bety når vi bruker det?',
      help: 'Begynn setningen med «Når vi sier dette, mener vi». Blir dere ikke enige, kan dere finne et annet og enklere ord.',
    },
    glossary: {
      title: 'Skriv det i ordlista',
      prompt: 'Er dette godt nok for deg? Svar «Enig», «Enig, men …» eller «Uenig».',
      help: 'Legg ordet og forklaringen i ordlista på tavla, så nye finner den. Er noen uenige, skriver dere det også.',
    },
  },
}
