import type { Messages } from '../messages.ts'

export const home: Messages['home'] = {
  name: 'Samtavle',
  first: 'Alle kjem til orde.',
  second: 'Noko kjem ut av det.',
  lead: 'Ei felles tavle for samskaping: alle skriv for seg sjølve først, lappane blir viste utan namn, og oppsummeringa er ferdig når møtet er det.',
  language: 'Språk',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  joinLabel: 'Bli med på ei tavle',
  joinTitle: 'Bli med',
  joinLead: 'Skriv koden du ser på skjermen. Du treng ikkje å lage brukar.',
  joinButton: 'Bli med',
  joinHelp: 'Koden står på skjermen eller i invitasjonen. Ingen konto, ingen installasjon.',
  codeLabel: 'Kode',
  codeTooShort: 'Koden har åtte teikn, to grupper på fire. Sjå om noko manglar.',
  joining: 'Du er på veg inn …',
  toHome: 'Til framsida',
}
