import type { Messages } from '../messages.ts'

export const marks: Messages['marks'] = {
  paper: 'From paper',
  somebody: 'Written for somebody',
  reworded: 'Put another way: {{text}}',
  same_one: 'Merged with {{count}} that says the same',
  same_other: 'Merged with {{count}} that say the same',
  twin: 'Says the same as “{{text}}”',
  opposed: 'In contrast to “{{text}}”',
  edited: 'Changed after the vote',
  comments_one: '{{count}} comment',
  comments_other: '{{count}} comments',
}
