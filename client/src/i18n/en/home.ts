import type { Messages } from '../messages.ts'

export const home: Messages['home'] = {
  name: 'Samtavle',
  first: 'Everyone is heard.',
  second: 'Something comes of it.',
  lead: 'A shared board for co-creation: everyone writes on their own first, the notes are shown without names, and the summary is ready when the meeting is.',
  language: 'Language',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  joinLabel: 'Join a board',
  joinTitle: 'Join',
  joinLead: 'Type the code you see on the screen. You do not need an account.',
  joinButton: 'Join',
  joinHelp: 'The code is on the screen or in the invitation. No account, nothing to install.',
  codeLabel: 'Code',
  codeTooShort: 'The code has eight characters, in two groups of four. See if something is missing.',
  joining: 'You are on your way in …',
  toHome: 'To the front page',
}
