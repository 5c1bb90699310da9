import type { MethodTexts } from '../../method.ts'
import type { stakeholders } from '../stakeholders.ts'

export const texts: MethodTexts<typeof stakeholders> = {
  fits: 'Passer når dere skal invitere og er usikre på hvem som bør være med.',
  fitsNot: 'Passer ikke til å snakke om enkeltpersoner.',
  areas: {
    affected: { title: 'De det gjelder', prompt: 'Hvem merker dette i hverdagen?' },
    knows: { title: 'De som vet noe', prompt: 'Hvem har sett det, prøvd det eller kan noe om det?' },
    decides: { title: 'De som bestemmer', prompt: 'Hvem kan si ja eller nei?' },
    missing: { title: 'De vi mangler', prompt: 'Hvem har vi glemt? Hvem blir sjelden spurt?' },
    invitations: { title: 'Invitasjoner', prompt: 'Hvem inviterer hvem, og når?' },
  },
  steps: {
    affected: {
      title: 'Hvem merker det?',
      prompt: 'Hvem merker dette i hverdagen? Skriv roller, ikke navn.',
      help: 'Gi et eksempel, som far til en femåring eller nattevakt på sykehjemmet. Bruk de ordene folk selv ville brukt.',
    },
    knows: {
      title: 'Hvem vet noe?',
      prompt: 'Hvem har sett det, prøvd det eller kan noe om det? Skriv roller, ikke navn.',
      help: 'Minn om at den som har levd med noe, vet like mye som den som har lest om det. Tenk også på frivillige og på dem som jobber om natta.',
    },
    decides: {
      title: 'Hvem bestemmer?',
      prompt: 'Hvem kan si ja eller nei? Skriv roller, ikke navn.',
      help: 'Tenk på dem som bestemmer over penger, rom og tid. Ta også med dem som kan stoppe det uten å si noe.',
    },
    read: {
      title: 'Les alle tre feltene',
      prompt: 'Står noen i flere felt? Hvem ser vi ikke?',
      help: 'Les feltene høyt, ett om gangen. Spør om de som bestemmer, også hører fra dem det gjelder.',
    },
    missing: {
      title: 'Hvem mangler?',
      prompt: 'Hvem har vi glemt? Hvem blir sjelden spurt?',
      help: 'Tenk på alder, språk, bosted, helse og dem som sjelden går på møter. Skriv gjerne flere enn dere tror dere kan nå.',
    },
    reach: {
      title: 'Hvordan når vi dem?',
      prompt: 'Hvor er de? Hvem stoler de på? Hva gjør det lett å si ja?',
      help: 'Ta én lapp om gangen, og finn en person eller et sted de allerede kjenner. Et brev alene er sjelden nok.',
    },
    invite: {
      title: 'Fordel invitasjonene',
      prompt: 'Hvem inviterer hvem, og når?',
      help: 'Skriv én lapp for hver invitasjon, med hvem som gjør det, og en dato. Begynn med dem som er vanskeligst å nå.',
    },
  },
}
