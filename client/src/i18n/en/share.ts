import type { Messages } from '../messages.ts'

export const share: Messages['share'] = {
  waitingRoom: 'Let newcomers wait until I let them in',
  waitingRoomHelp: 'Those who use the code see nothing of the board until you let them in.',
  nobodyWaits: 'Nobody is waiting now.',
  waiting_one: '{{count}} waiting',
  waiting_other: '{{count}} waiting',
  admitAll: 'Let everybody in ({{count}})',
  admitted: 'Those who waited are in.',
  inside_one: '{{count}} is here.',
  inside_other: '{{count}} are here.',
  print: 'Print a sheet',
  links: 'Permanent links',
  linksLead:
    'A permanent link works until you make a new one. It is shown only when it is made, since the server does not keep the link itself.',
  roles: {
    facilitator: {
      name: 'Link for facilitators',
      about: 'Whoever has it may do everything. Do not show it on a screen.',
      make: 'Make a new facilitator link',
    },
    participant: {
      name: 'Link for participants',
      about: 'For those who join from home, or come to several meetings.',
      make: 'Make a new participant link',
    },
    viewer: {
      name: 'Link for readers',
      about: 'For those who read the board and follow what happens next.',
      make: 'Make a new reader link',
    },
  },
  make: 'Make a new link',
  makeAbout: 'The link that is in use now stops working at once. Those who are in stay in.',
  turnOut: 'Also turn out those who came in by it',
  turnOutHelp: 'They can come in again with the new link or the code. You stay in.',
  made: 'The link is shown only now. Keep it.',
  handover: 'Hand the role on',
  handoverLead:
    'With a one-time code one more person can become facilitator. You remain facilitator until you leave the board.',
  handoverMake: 'Make a one-time code',
  handoverNew: 'Make a new code',
  handoverHow: 'The other person types the code at {{address}}',
  handoverUntil: 'The code works once, until {{time}}.',
  handoverOver: 'The code has expired.',
  people: {
    off: 'The board is without names, so nobody is listed here. To get somebody out, make a new participant link and turn out those who are in, or close the door and use the waiting room.',
    none: 'Nobody has given a name yet.',
    list: 'Those who have given a name',
    standing: { in: 'In', waiting: 'Waiting', removed: 'Taken out', blocked: 'Shut out' },
    remove: 'Take out',
    removeWhom: 'Take out {{name}}',
    block: 'Shut out',
    blockWhom: 'Shut out {{name}}',
    letIn: 'Let in again',
    letInWhom: 'Let {{name}} in again',
    about: 'Whoever is taken out can come back with a link or code. Whoever is shut out cannot. The notes remain.',
  },
  sheet: {
    title: 'Join the board',
    first: 'Open the camera of your phone and hold it to the code.',
    second: 'Or go to {{address}} and type the code {{code}}.',
    third: 'You need no account, and you install nothing.',
    valid: 'The code works until {{time}}, or until the facilitator closes the door.',
  },
  name: {
    title: 'What is your name?',
    about:
      'The facilitator has chosen that this board has names, and sees what you write here. A first name is enough. You need not say.',
    field: 'Your name',
    say: 'Use this name',
    skip: 'Go on without a name',
    missing: 'Type a name, or go on without.',
  },
  keep: {
    print: 'Print the link',
    sheetTitle: 'Facilitator link',
    sheetLead: 'With this link you are facilitator of “{{title}}”. Keep the sheet where only facilitators see it.',
    participant: 'Link for participants',
    participantHelp:
      'For those who are not in the room. Those who are in the room use the code that you get when you open the door.',
  },
}
