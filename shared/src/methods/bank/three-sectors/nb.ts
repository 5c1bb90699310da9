import type { MethodTexts } from '../../method.ts'
import type { threeSectors } from '../three-sectors.ts'

export const texts: MethodTexts<typeof threeSectors> = {
  fits: 'Passer når brukere, frivillige og kommunen skal begynne å jobbe sammen.',
  fitsNot: 'Passer ikke når en av de tre ikke er til stede.',
  areas: {
    users: { title: 'Brukere', prompt: 'Hva ser vi, hva kan vi, og hva trenger vi?' },
    volunteers: { title: 'Frivillige', prompt: 'Hva ser vi, hva kan vi, og hva trenger vi?' },
    municipality: { title: 'Kommunen', prompt: 'Hva ser vi, hva kan vi, og hva trenger vi?' },
    common: { title: 'Det vi er sammen om', prompt: 'Hva vil vi alle?' },
    supports: {
      title: 'Fem ting som hjelper oss',
      prompt: 'Hva får et samarbeid til å vare?',
      themes: [
        { title: 'Organisere', definition: 'Hvem gjør hva, når og hvor' },
        { title: 'Kommunisere', definition: 'Hvordan vi snakker sammen, og hvordan alle får vite det de trenger' },
        { title: 'Være rause', definition: 'Gi hverandre tid, ros og lov til å feile' },
        { title: 'Holde energien oppe', definition: 'Det som gjør at vi orker, og at vi har lyst' },
        { title: 'Se hverandre', definition: 'Legge merke til hvordan andre har det, og være greie å være sammen med' },
      ],
    },
  },
  steps: {
    users: {
      title: 'Brukerne skriver',
      prompt: 'Du som er bruker eller pårørende: Hva ser du, hva kan du, og hva trenger du?',
      help: 'Brukerne skriver først, og de andre er stille så lenge. Si at det de kan, er like viktig som det de trenger.',
    },
    volunteers: {
      title: 'De frivillige skriver',
      prompt: 'Du som er frivillig: Hva ser du, hva kan du, og hva trenger du?',
      help: 'Nå skriver bare de frivillige. De andre kan lese det brukerne har skrevet.',
    },
    municipality: {
      title: 'Kommunen skriver',
      prompt: 'Du som er ansatt, leder eller folkevalgt: Hva ser du, hva kan du, og hva trenger du?',
      help: 'Nå skriver de som jobber i eller styrer kommunen. Be dem skrive om sin egen hverdag, ikke om planer.',
    },
    share: {
      title: 'Les for hverandre',
      prompt: 'Les opp én lapp hver, etter tur. Brukerne begynner.',
      help: 'Ta ett felt om gangen, og la de to andre gruppene bare lytte. Spør etterpå om det var noe nytt.',
    },
    common: {
      title: 'Finn det dere er sammen om',
      prompt: 'Hva vil vi alle? Hva kan én av oss som en annen trenger?',
      help: 'Se etter lapper i ulike felt som passer sammen. Skriv det dere alle vil, med ord alle ville brukt.',
    },
    supports: {
      title: 'Hva får det til å vare?',
      prompt: 'Hva får et samarbeid til å vare? Én ting på hver lapp.',
      help: 'Be alle tenke på et samarbeid som gikk bra, hjemme, på jobb eller i et lag. Skriv hva folk gjorde, ikke bare hvordan det kjentes.',
    },
    five: {
      title: 'Sorter i fem temaer',
      prompt: 'Organisere, kommunisere, være rause, holde energien oppe eller se hverandre?',
      help: 'Temaene ligger klare på tavla, så ta én lapp om gangen. Er et tema tomt, spør dere hva som kunne ligget der.',
    },
    promise: {
      title: 'Velg én ting i hvert tema',
      prompt: 'Hva vil vi gjøre sammen i hvert av de fem temaene?',
      help: 'Finn én liten ting i hvert tema, og si hvem som begynner. Del dem mellom brukere, frivillige og kommunen.',
    },
  },
}
