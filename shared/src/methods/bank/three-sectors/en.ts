import type { MethodTexts } from '../../method.ts'
import type { threeSectors } from '../three-sectors.ts'

export const texts: MethodTexts<typeof threeSectors> = {
  fits: 'Good when users, volunteers and the municipality begin to work together.',
  fitsNot: 'Not for when one of the three is not present.',
  areas: {
    users: { title: 'Users', prompt: 'What do we see, what can we do, and what do we need?' },
    volunteers: { title: 'Volunteers', prompt: 'What do we see, what can we do, and what do we need?' },
    municipality: { title: 'The municipality', prompt: 'What do we see, what can we do, and what do we need?' },
    common: { title: 'What we share', prompt: 'What do we all want?' },
    supports: {
      title: 'Five things that help us',
      prompt: 'What makes people keep working together?',
      themes: [
        { title: 'Organise', definition: 'Who does what, when and where' },
        { title: 'Communicate', definition: 'How we talk together, and how everyone gets to know what they need' },
        { title: 'Be generous', definition: 'Give each other time, praise and room to make mistakes' },
        { title: 'Keep the energy', definition: 'What gives us strength, and makes us want to go on' },
        { title: 'See each other', definition: 'Notice how others are, and be good to be with' },
      ],
    },
  },
  steps: {
    users: {
      title: 'The users write',
      prompt: 'If you are a user or a relative: What do you see, what can you do, and what do you need?',
      help: 'The users write first, and the others are quiet meanwhile. Say that what they can do matters as much as what they need.',
    },
    volunteers: {
      title: 'The volunteers write',
      prompt: 'If you are a volunteer: What do you see, what can you do, and what do you need?',
      help: 'Now only the volunteers write. The others can read what the users have written.',
    },
    municipality: {
      title: 'The municipality writes',
      prompt: 'If you are an employee, leader or elected: What do you see, what can you do, what do you need?',
      help: 'Now those who work in or govern the municipality write. Ask them to write about their own days, not about plans.',
    },
    share: {
      title: 'Read to each other',
      prompt: 'Read out one note each, in turn. The users begin.',
      help: 'Take one field at a time, and let the other two groups just listen. Ask afterwards whether anything was new.',
    },
    common: {
      title: 'Find what you share',
      prompt: 'What do we all want? What can one of us do that another needs?',
      help: 'Look for notes in different fields that fit together. Write what you all want, in words that all would use.',
    },
    supports: {
      title: 'What makes it last?',
      prompt: 'What makes people keep working together? One thing on each note.',
      help: 'Ask everyone to think of a time when working together went well, at home, at work or in a club. Write what people did, not only how it felt.',
    },
    five: {
      title: 'Sort into five themes',
      prompt: 'Organise, communicate, be generous, keep the energy or see each other?',
      help: 'The themes are ready on the board, so take one note at a time. If a theme is empty, ask what could have been there.',
    },
    promise: {
      title: 'Choose one thing in each theme',
      prompt: 'What will we do together in each of the five themes?',
      help: 'Find one small thing in each theme, and say who begins. Share them out between users, volunteers and the municipality.',
    },
  },
}
