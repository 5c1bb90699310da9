import type { Messages } from '../messages.ts'

export const marks: Messages['marks'] = {
  paper: 'Frå papir',
  somebody: 'Skrive for nokon',
  reworded: 'Sagt på ein annan måte: {{text}}',
  same_one: 'Slått saman med {{count}} som seier det same',
  same_other: 'Slått saman med {{count}} som seier det same',
  twin: 'Seier det same som «{{text}}»',
  opposed: 'I motsetnad til «{{text}}»',
  edited: 'Endra etter avstemminga',
  comments_one: '{{count}} kommentar',
  comments_other: '{{count}} kommentarar',
}
