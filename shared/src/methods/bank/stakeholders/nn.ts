import type { MethodTexts } from '../../method.ts'
import type { stakeholders } from '../stakeholders.ts'

export const texts: MethodTexts<typeof stakeholders> = {
  fits: 'Passar når de skal invitere og er usikre på kven som bør vere med.',
  fitsNot: 'Passar ikkje til å snakke om enkeltpersonar.',
  areas: {
    affected: { title: 'Dei det gjeld', prompt: 'Kven merkar dette i kvardagen?' },
    knows: { title: 'Dei som veit noko', prompt: 'Kven har sett det, prøvd det eller kan noko om det?' },
    decides: { title: 'Dei som bestemmer', prompt: 'Kven kan seie ja eller nei?' },
    missing: { title: 'Dei vi manglar', prompt: 'Kven har vi gløymt? Kven blir sjeldan spurd?' },
    invitations: { title: 'Invitasjonar', prompt: 'Kven inviterer kven, og når?' },
  },
  steps: {
    affected: {
      title: 'Kven merkar det?',
      prompt: 'Kven merkar dette i kvardagen? Skriv roller, ikkje namn.',
      help: 'Gi eit døme, som far til ein femåring eller nattevakt på sjukeheimen. Bruk dei orda folk sjølve ville ha brukt.',
    },
    knows: {
      title: 'Kven veit noko?',
      prompt: 'Kven har sett det, prøvd det eller kan noko om det? Skriv roller, ikkje namn.',
      help: 'Minn om at den som har levd med noko, veit like mykje som den som har lese om det. Tenk òg på frivillige og på dei som jobbar om natta.',
    },
    decides: {
      title: 'Kven bestemmer?',
      prompt: 'Kven kan seie ja eller nei? Skriv roller, ikkje namn.',
      help: 'Tenk på dei som bestemmer over pengar, rom og tid. Ta òg med dei som kan stoppe det utan å seie noko.',
    },
    read: {
      title: 'Les alle tre felta',
      prompt: 'Står nokon i fleire felt? Kven ser vi ikkje?',
      help: 'Les felta høgt, eitt om gongen. Spør om dei som bestemmer, òg høyrer frå dei det gjeld.',
    },
    missing: {
      title: 'Kven manglar?',
      prompt: 'Kven har vi gløymt? Kven blir sjeldan spurd?',
      help: 'Tenk på alder, språk, bustad, helse og dei som sjeldan går på møte. Skriv gjerne fleire enn de trur de kan nå.',
    },
    reach: {
      title: 'Korleis når vi dei?',
      prompt: 'Kvar er dei? Kven stoler dei på? Kva gjer det lett å seie ja?',
      help: 'Ta éin lapp om gongen, og finn ein person eller ein stad dei alt kjenner. Eit brev åleine er sjeldan nok.',
    },
    invite: {
      title: 'Fordel invitasjonane',
      prompt: 'Kven inviterer kven, og når?',
      help: 'Skriv éin lapp for kvar invitasjon, med kven som gjer det, og ein dato. Byrj med dei som er vanskelegast å nå.',
    },
  },
}
