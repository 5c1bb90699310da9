import type { MethodTexts } from '../../method.ts'
import type { stakeholders } from '../stakeholders.ts'

export const texts: MethodTexts<typeof stakeholders> = {
  fits: 'Good when you are about to invite and are not sure who should take part.',
  fitsNot: 'Not for talking about individual people.',
  areas: {
    affected: { title: 'Those it concerns', prompt: 'Who notices this in everyday life?' },
    knows: { title: 'Those who know something', prompt: 'Who has seen it, tried it or knows something about it?' },
    decides: { title: 'Those who decide', prompt: 'Who can say yes or no?' },
    missing: { title: 'Those who are missing', prompt: 'Who have we forgotten? Who is seldom asked?' },
    invitations: { title: 'Invitations', prompt: 'Who invites whom, and when?' },
  },
  steps: {
    affected: {
      title: 'Who notices it?',
      prompt: 'Who notices this in everyday life? Write roles, not names.',
      help: 'Give an example, such as father of a five-year-old or night nurse at the care home. Use the words that people would use themselves.',
    },
    knows: {
      title: 'Who knows something?',
      prompt: 'Who has seen it, tried it or knows something about it? Write roles, not names.',
      help: 'Remind people that someone who has lived with something knows as much as someone who has read about it. Think also of volunteers and of those who work at night.',
    },
    decides: {
      title: 'Who decides?',
      prompt: 'Who can say yes or no? Write roles, not names.',
      help: 'Think of those who decide over money, rooms and time. Include those who can stop it without saying anything.',
    },
    read: {
      title: 'Read all three fields',
      prompt: 'Is anyone in more than one field? Who do we not see?',
      help: 'Read the fields out, one at a time. Ask whether those who decide also hear from those it concerns.',
    },
    missing: {
      title: 'Who is missing?',
      prompt: 'Who have we forgotten? Who is seldom asked?',
      help: 'Think of age, language, where people live, health and those who seldom go to meetings. Write more than you think you can reach.',
    },
    reach: {
      title: 'How do we reach them?',
      prompt: 'Where are they? Who do they trust? What makes it easy to say yes?',
      help: 'Take one note at a time, and find a person or a place they already know. A letter alone is seldom enough.',
    },
    invite: {
      title: 'Share out the invitations',
      prompt: 'Who invites whom, and when?',
      help: 'Write one note for each invitation, with who does it and a date. Begin with those who are hardest to reach.',
    },
  },
}
