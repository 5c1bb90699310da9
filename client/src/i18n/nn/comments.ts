import type { Messages } from '../messages.ts'

export const comments: Messages['comments'] = {
  open: 'Kommenter',
  title: 'Kommentarar',
  count_one: '{{count}} kommentar',
  count_other: '{{count}} kommentarar',
  none: 'Ingen har kommentert enno.',
  field: 'Skriv ein kommentar',
  add: 'Legg til kommentaren',
  added: 'Kommentaren er lagd til.',
  own: 'Din kommentar',
  remove: 'Ta bort',
  removeWhat: 'Ta bort kommentaren: {{text}}',
  hideWhat: 'Skjul kommentaren: {{text}}',
  hidden: 'Skjult kommentar',
  hiddenYours: 'Møteleiaren har skjult kommentaren din. Skriv han gjerne på ein annan måte.',
  eraseTitle: 'Slette kommentaren for godt?',
  notNow: 'I dette steget skriv vi ikkje kommentarar.',
  reader: 'Du les tavla og kan ikkje kommentere.',
  brief: 'Kva tenkjer du om rammene?',
  personal: {
    personNumber: 'Dette ser ut som eit fødselsnummer. Ta det bort før du legg til kommentaren.',
    phone: 'Dette ser ut som eit telefonnummer. Skal det verkeleg stå her?',
    email: 'Dette ser ut som ei e-postadresse. Skal ho verkeleg stå her?',
  },
}
