import type { MethodTexts } from '../../method.ts'
import type { brief } from '../brief.ts'

export const texts: MethodTexts<typeof brief> = {
  fits: 'Good when a few people are planning, before others are invited.',
  fitsNot: 'Not instead of talking with those it concerns.',
  areas: {
    purpose: { title: 'Why', prompt: 'Why are we doing this, and for whom?' },
    question: { title: 'The question', prompt: 'What do we wonder about? An open question, without the answer in it.' },
    goals: { title: 'The goal', prompt: 'What will be different when we have finished?' },
    resources: { title: 'Time and money', prompt: 'How long do we have, who can work on it, and what may it cost?' },
    fixed: { title: 'This is fixed', prompt: 'What has been decided and cannot be changed?' },
    open: { title: 'This can be influenced', prompt: 'What can those who come help to decide?' },
    receiver: { title: 'Who gets the answer', prompt: 'Who receives what we arrive at, and when do they reply?' },
  },
  steps: {
    purpose: {
      title: 'Why are we doing this?',
      prompt: 'Why are we doing this, and for whom?',
      help: 'Ask everyone to write the reason in their own words before you talk. If the answers differ, it is better to know now than in the meeting.',
    },
    question: {
      title: 'Find an open question',
      prompt: 'What do we wonder about? Can we get answers we have not thought of?',
      help: 'Write two or three questions, and strike out those that can be answered with yes or no. Read the one you choose to someone who does not know the matter.',
    },
    goals: {
      title: 'What do we want to achieve?',
      prompt: 'What will be different when we have finished?',
      help: 'Ask for things you can see or hear, not for big words. Two or three goals are enough.',
    },
    resources: {
      title: 'What do we have?',
      prompt: 'How long do we have? Who can work on this? What may it cost?',
      help: 'Write both what you know and what you have to ask about. Remember that the work after the meeting takes time too.',
    },
    fixed: {
      title: 'What is fixed?',
      prompt: 'What has already been decided and cannot be changed?',
      help: 'Think of laws, money, deadlines and things that have been promised. It is better for people to know this first than to find out later.',
    },
    open: {
      title: 'What can be influenced?',
      prompt: 'What can those who come help to decide?',
      help: 'Write only what you truly mean. If there is little here, you should wait before you invite.',
    },
    compare: {
      title: 'Look at both',
      prompt: 'Is there enough for people to help decide? Is anything fixed without a reason?',
      help: 'Take what is fixed, and ask who has decided it. Move what can be opened to “This can be influenced”.',
    },
    way: {
      title: 'Collect input or create together?',
      prompt: 'Do we want to collect input, or to create something together?',
      help: 'To collect input is to listen and then decide yourselves, to create together is to decide together. Choose one of them, and say so clearly in the invitation.',
    },
    receiver: {
      title: 'Who gets the answer?',
      prompt: 'Who receives what we arrive at, and on which day do they reply?',
      help: 'Contact the one who receives it, and have the date confirmed before anyone is invited. Write the role and the date on a note.',
    },
  },
}
