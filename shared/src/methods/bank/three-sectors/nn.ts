import type { MethodTexts } from '../../method.ts'
import type { threeSectors } from '../three-sectors.ts'

export const texts: MethodTexts<typeof threeSectors> = {
  fits: 'Passar når brukarar, frivillige og kommunen skal byrje å jobbe saman.',
  fitsNot: 'Passar ikkje når ein av dei tre ikkje er til stades.',
  areas: {
    users: { title: 'Brukarar', prompt: 'Kva ser vi, kva kan vi, og kva treng vi?' },
    volunteers: { title: 'Frivillige', prompt: 'Kva ser vi, kva kan vi, og kva treng vi?' },
    municipality: { title: 'Kommunen', prompt: 'Kva ser vi, kva kan vi, og kva treng vi?' },
    common: { title: 'Det vi er saman om', prompt: 'Kva vil vi alle?' },
    supports: {
      title: 'Fem ting som hjelper oss',
      prompt: 'Kva får eit samarbeid til å vare?',
      themes: [
        { title: 'Organisere', definition: 'Kven gjer kva, når og kvar' },
        { title: 'Kommunisere', definition: 'Korleis vi snakkar saman, og korleis alle får vite det dei treng' },
        { title: 'Vere rause', definition: 'Gi kvarandre tid, ros og lov til å gjere feil' },
        { title: 'Halde energien oppe', definition: 'Det som gjer at vi orkar, og at vi har lyst' },
        {
          title: 'Sjå kvarandre',
          definition: 'Leggje merke til korleis andre har det, og vere greie å vere saman med',
        },
      ],
    },
  },
  steps: {
    users: {
      title: 'Brukarane skriv',
      prompt: 'Du som er brukar eller pårørande: Kva ser du, kva kan du, og kva treng du?',
      help: 'Brukarane skriv først, og dei andre er stille så lenge. Sei at det dei kan, er like viktig som det dei treng.',
    },
    volunteers: {
      title: 'Dei frivillige skriv',
      prompt: 'Du som er frivillig: Kva ser du, kva kan du, og kva treng du?',
      help: 'No skriv berre dei frivillige. Dei andre kan lese det brukarane har skrive.',
    },
    municipality: {
      title: 'Kommunen skriv',
      prompt: 'Du som er tilsett, leiar eller folkevald: Kva ser du, kva kan du, og kva treng du?',
      help: 'No skriv dei som jobbar i eller styrer kommunen. Be dei skrive om sin eigen kvardag, ikkje om planar.',
    },
    share: {
      title: 'Les for kvarandre',
      prompt: 'Les opp éin lapp kvar, etter tur. Brukarane byrjar.',
      help: 'Ta eitt felt om gongen, og la dei to andre gruppene berre lytte. Spør etterpå om det var noko nytt.',
    },
    common: {
      title: 'Finn det de er saman om',
      prompt: 'Kva vil vi alle? Kva kan éin av oss som ein annan treng?',
      help: 'Sjå etter lappar i ulike felt som passar saman. Skriv det de alle vil, med ord alle ville ha brukt.',
    },
    supports: {
      title: 'Kva får det til å vare?',
      prompt: 'Kva får eit samarbeid til å vare? Éin ting på kvar lapp.',
      help: 'Be alle tenkje på eit samarbeid som gjekk bra, heime, på jobb eller i eit lag. Skriv kva folk gjorde, ikkje berre korleis det kjendest.',
    },
    five: {
      title: 'Sorter i fem tema',
      prompt: 'Organisere, kommunisere, vere rause, halde energien oppe eller sjå kvarandre?',
      help: 'Temaa ligg klare på tavla, så ta éin lapp om gongen. Er eit tema tomt, spør de kva som kunne ha lege der.',
    },
    promise: {
      title: 'Vel éin ting i kvart tema',
      prompt: 'Kva vil vi gjere saman i kvart av dei fem temaa?',
      help: 'Finn éin liten ting i kvart tema, og sei kven som byrjar. Del dei mellom brukarar, frivillige og kommunen.',
    },
  },
}
