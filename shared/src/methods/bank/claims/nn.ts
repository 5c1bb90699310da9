import type { MethodTexts } from '../../method.ts'
import type { claims } from '../claims.ts'

export const texts: MethodTexts<typeof claims> = {
  fits: 'Passar når alle seier at det går bra, og du lurer på om alle meiner det.',
  fitsNot: 'Passar ikkje når de er så få at svara røper kven som meinte kva.',
  areas: {
    claims: { title: 'Påstandar', prompt: 'Korleis jobbar vi? Skriv noko ein kan vere einig eller ueinig i.' },
    differ: { title: 'Her ser vi det ulikt', prompt: 'Kvar svarte vi forskjellig?' },
    surprises: { title: 'Dette overraskar', prompt: 'Kva hadde du ikkje venta?' },
    changes: { title: 'Dette endrar vi', prompt: 'Kva vil vi gjere på ein annan måte?' },
  },
  steps: {
    claims: {
      title: 'Skriv påstandar',
      prompt: 'Skriv noko om korleis vi jobbar, til dømes «Hos oss blir alle høyrde».',
      help: 'Ha tre påstandar klare sjølv, så folk ser kva du meiner. Ein god påstand er kort og seier berre éin ting.',
    },
    pick: {
      title: 'Vel tre påstandar',
      prompt: 'Du har tre prikkar. Kva påstandar vil du at alle skal svare på?',
      help: 'Gå vidare med dei tre som får flest prikkar. Seier to påstandar det same, slår de dei saman først.',
    },
    firstAnswers: {
      title: 'Unge og brukarar svarer først',
      prompt: 'Du som er ung eller brukar: Er du einig? Svar på éin påstand om gongen.',
      help: 'La dei svare på sin eigen skjerm, og vis berre summen. Er dei færre enn fem, svarer alle samtidig i staden, så ingen blir kjend att.',
    },
    allAnswers: {
      title: 'Alle svarer',
      prompt: 'Er du einig? Svar på éin påstand om gongen.',
      help: 'Ta dei same påstandane i same rekkjefølgje. Vis berre summen, og la ingen måtte forklare svaret sitt.',
    },
    differ: {
      title: 'Kvar ser vi det ulikt?',
      prompt: 'Kvar svarte vi forskjellig? Korleis kan begge delar vere sant?',
      help: 'Byrj med påstanden der svara er mest delte. Spør kva som kan liggje bak eit svar, og aldri kven som svarte kva.',
    },
    surprises: {
      title: 'Kva overraskar?',
      prompt: 'Kva hadde du ikkje venta?',
      help: 'La alle tenkje og skrive litt før nokon snakkar. Vis lappane samtidig, og les dei høgt.',
    },
    changes: {
      title: 'Kva vil vi endre?',
      prompt: 'Kva vil vi gjere på ein annan måte frå no av?',
      help: 'Vel éin ting som alle vil kunne sjå. Skriv kven som byrjar, og når.',
    },
  },
}
