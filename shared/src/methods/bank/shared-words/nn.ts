import type { MethodTexts } from '../../method.ts'
import type { sharedWords } from '../shared-words.ts'

export const texts: MethodTexts<typeof sharedWords> = {
  fits: 'Passar når de bruker dei same orda og likevel misforstår kvarandre.',
  fitsNot: 'Passar ikkje når ei lov seier kva ordet betyr.',
  areas: {
    words: { title: 'Vanskelege ord', prompt: 'Kva ord forstår vi ulikt, eller ikkje i det heile?' },
    meanings: { title: 'Slik forstår eg det', prompt: 'Kva betyr ordet for deg?' },
    weMean: { title: 'Vi meiner', prompt: 'Kva skal ordet bety når vi bruker det?' },
  },
  steps: {
    words: {
      title: 'Finn orda',
      prompt: 'Kva ord bruker vi som folk kan forstå ulikt, eller ikkje forstår?',
      help: 'Byrj med eit ord du sjølv synest er vanskeleg. Ta òg med forkortingar.',
    },
    pick: {
      title: 'Vel ord',
      prompt: 'Du har tre prikkar. Kva ord er det viktigast at vi forstår likt?',
      help: 'Ta eitt til tre ord i eitt møte. Resten kan liggje under «Parkert».',
    },
    meanings: {
      title: 'Kva betyr ordet for deg?',
      prompt: 'Kva betyr ordet for deg? Skriv det slik du ville ha sagt det til ein ven.',
      help: 'Ta ordet med flest prikkar først. Be gjerne om eit døme.',
    },
    share: {
      title: 'Les for kvarandre',
      prompt: 'Les opp éin lapp kvar, etter tur. Du kan stå over.',
      help: 'Lytt etter det som er ulikt, ikkje etter kven som har rett. Har de fleire ord, skriv og les de om eitt ord om gongen.',
    },
    weMean: {
      title: 'Bli einige om «vi meiner»',
      prompt: 'Kva skal ordet bety når vi bruker det?',
      help: 'Byrj setninga med «Når vi seier dette, meiner vi». Blir de ikkje einige, kan de finne eit anna og enklare ord.',
    },
    glossary: {
      title: 'Skriv det i ordlista',
      prompt: 'Er dette godt nok for deg? Svar «Einig», «Einig, men …» eller «Ueinig».',
      help: 'Legg ordet og forklaringa i ordlista på tavla, så nye finn ho. Er nokon ueinige, skriv de det òg.',
    },
  },
}
