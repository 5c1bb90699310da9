import type { MethodTexts } from '../../method.ts'
import type { followUp } from '../follow-up.ts'

export const texts: MethodTexts<typeof followUp> = {
  fits: 'Good some weeks or months after you agreed on something.',
  fitsNot: 'Not for when nothing has been agreed yet.',
  areas: {
    notStarted: { title: 'Not started', prompt: 'What has not been begun?' },
    underWay: { title: 'Under way', prompt: 'What are we doing?' },
    stuck: { title: 'Stuck', prompt: 'What has come to a stop?' },
    done: { title: 'Done', prompt: 'What has been done?' },
    dropped: { title: 'Dropped', prompt: 'What have we stopped doing, and why?' },
    happened: { title: 'What happened?', prompt: 'What have you seen or heard since last time?' },
    learnt: { title: 'What did we learn?', prompt: 'What do we know now that we did not know then?' },
    reply: { title: 'Reply from the receiver', prompt: 'What did the one who got the input reply?' },
  },
  steps: {
    status: {
      title: 'Where is each measure?',
      prompt: 'Move each measure to the field where it belongs.',
      help: 'Make a note for each measure before the meeting. There is no shame in dropping something, as long as you know why.',
    },
    happened: {
      title: 'What happened?',
      prompt: 'What have you seen or heard since last time? One thing on each note.',
      help: 'Ask those who were not responsible for anything too. What did not happen matters as much as what went well.',
    },
    learnt: {
      title: 'What did we learn?',
      prompt: 'What do we know now that we did not know then?',
      help: 'Ask for one thing that went more easily than expected, and one that was harder. Say that nobody has to defend themselves.',
    },
    read: {
      title: 'Read the notes together',
      prompt: 'What comes up again and again? What is a surprise?',
      help: 'Read both fields out. Ask those the measures were meant for first.',
    },
    adjust: {
      title: 'Keep, change or drop',
      prompt: 'What do we go on with, what do we change, and what do we drop?',
      help: 'Take one measure at a time, and begin with those that are stuck. Each measure you go on with needs an owner and a due date.',
    },
    reply: {
      title: 'Reply from the receiver',
      prompt: 'What did the one who got the input reply? What does it mean for us?',
      help: 'Ask the receiver to reply in person, or read the reply out. If there is none, agree who will ask for it.',
    },
    nextDate: {
      title: 'Agree on next time',
      prompt: 'When do we look at this again?',
      help: 'Find a date now, while everyone is here. Write it on the board, so that all who have the link see it.',
    },
  },
}
