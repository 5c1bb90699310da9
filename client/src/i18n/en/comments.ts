import type { Messages } from '../messages.ts'

export const comments: Messages['comments'] = {
  open: 'Comment',
  title: 'Comments',
  count_one: '{{count}} comment',
  count_other: '{{count}} comments',
  none: 'Nobody has commented yet.',
  field: 'Write a comment',
  add: 'Add the comment',
  added: 'The comment has been added.',
  own: 'Your comment',
  remove: 'Take away',
  removeWhat: 'Take the comment away: {{text}}',
  hideWhat: 'Hide the comment: {{text}}',
  hidden: 'Hidden comment',
  hiddenYours: 'The facilitator has hidden your comment. You are welcome to put it another way.',
  eraseTitle: 'Delete the comment for good?',
  notNow: 'No comments are written in this step.',
  reader: 'You are reading the board and cannot comment.',
  brief: 'What do you think of the brief?',
  personal: {
    personNumber: 'This looks like a national identity number. Take it out before you add the comment.',
    phone: 'This looks like a phone number. Should it really be here?',
    email: 'This looks like an e-mail address. Should it really be here?',
  },
}
