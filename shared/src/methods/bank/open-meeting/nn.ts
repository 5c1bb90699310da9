import type { MethodTexts } from '../../method.ts'
import type { openMeeting } from '../open-meeting.ts'

export const texts: MethodTexts<typeof openMeeting> = {
  fits: 'Passar når 60 til 200 menneske møtest om noko som gjeld mange.',
  fitsNot: 'Passar ikkje når folk må fortelje om private ting.',
  areas: {
    missed: { title: 'Det vi saknar', prompt: 'Kva saknar du her?' },
    turn: { title: 'Det som kan snu det', prompt: 'Kva må til for at det snur?' },
    proposals: { title: 'Forslag', prompt: 'Kva foreslår du at vi gjer?' },
  },
  steps: {
    missed: {
      title: 'Kva saknar du?',
      prompt: 'Kva saknar du her? Éin ting på kvar lapp.',
      help: 'Be nokon ved kvart bord hjelpe dei som ikkje har telefon. Møteleiarane ser lappane først, utan namn, og kan vente med noko som ikkje bør visast.',
    },
    turn: {
      title: 'Kva kan snu det?',
      prompt: 'Kva må til for at det snur? Éin ting på kvar lapp.',
      help: 'Les spørsmålet høgt to gonger, og gi folk ro til å tenkje. Tre korte lappar er betre enn éin lang.',
    },
    proposals: {
      title: 'Kva foreslår du?',
      prompt: 'Kva foreslår du at vi gjer? Eitt forslag på kvar lapp.',
      help: 'Sei at alle forslag blir lesne. Ta imot papirlappar òg, og skriv dei inn etterpå.',
    },
    tables: {
      title: 'Snakk ved bordet',
      prompt: 'Sei éin ting kvar, etter tur. Kva har vi gløymt? Skriv nye forslag.',
      help: 'Kvart bord har sin eigen QR-kode, så lappane kjem til rett stad. Gå rundt, og hjelp til der éin snakkar mest.',
    },
    themes: {
      title: 'Pause: nokon samlar i tema',
      prompt: 'Ta ein pause. Ei lita gruppe samlar forslaga i tema.',
      help: 'Be tre eller fire frå salen hjelpe til, gjerne ein ung og ein som sjeldan går på møte. Bruk ord frå lappane når temaa får namn.',
    },
    read: {
      title: 'Sjå temaa',
      prompt: 'Les temaa. Finn du att det du skreiv?',
      help: 'Les namnet på kvart tema og éin lapp frå det. Spør om eit tema manglar, og lag det med ein gong.',
    },
    dots: {
      title: 'Gi prikkar',
      prompt: 'Du har tre prikkar. Kva tema er viktigast?',
      help: 'Gi god tid, og la dei som sit saman, hjelpe kvarandre med skjermen. Vis summen på storskjermen når alle er ferdige.',
    },
    answer: {
      title: 'Kva skjer no?',
      prompt: 'Kven tek dette vidare, og når får vi svar?',
      help: 'Be den som skal svare, seie kva som skjer no, og kva dag svaret kjem. Lov berre det de kan halde.',
    },
  },
}
