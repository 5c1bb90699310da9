import type { MethodTexts } from '../../method.ts'
import type { team } from '../team.ts'

export const texts: MethodTexts<typeof team> = {
  fits: 'Good when some work is about to start, and several people will lead it together.',
  fitsNot: 'Not for when the group has been chosen and is well under way.',
  areas: {
    method: { title: 'Can lead meetings', prompt: 'Who can help everyone to have their say?' },
    local: { title: 'Knows the place', prompt: 'Who knows how things work here?' },
    target: { title: 'Knows those it concerns', prompt: 'Who has lived with this, or is close to someone who does?' },
    missing: { title: 'What we are missing', prompt: 'What is it that none of us can do or know about?' },
    support: { title: 'Who supports whom', prompt: 'Who leads, and who helps?' },
  },
  steps: {
    method: {
      title: 'Who can lead meetings?',
      prompt: 'Who can help everyone to have their say? Write what they have done.',
      help: 'Think widely, because a football coach or a scout leader may be good at this. It may also be someone who is here now.',
    },
    local: {
      title: 'Who knows the place?',
      prompt: 'Who knows how things work here? Write what they know.',
      help: 'Think both of those who have been here for long and of those who are new and see with fresh eyes. It may be the caretaker just as well as the boss.',
    },
    target: {
      title: 'Who knows those it concerns?',
      prompt: 'Who has lived with this, or is close to someone who does?',
      help: 'Ask whether some of those it concerns can be in the team from the start. To talk about people is not the same as to have them with you.',
    },
    share: {
      title: 'Read to each other',
      prompt: 'Read out one note each, in turn. You may pass.',
      help: 'Let everyone say what they can do themselves, and ask what the others see in them. Many people are modest, so ask once more.',
    },
    missing: {
      title: 'What are we missing?',
      prompt: 'What is it that none of us can do or know about? Who can we ask?',
      help: 'Look first at the field with the fewest notes. Write who you can ask, and you have a place to begin.',
    },
    support: {
      title: 'Who supports whom?',
      prompt: 'What do you need help with, and who can help you?',
      help: 'Let everyone say one thing they feel sure of and one they feel unsure of. Pair people who can help each other.',
    },
    lead: {
      title: 'Choose who leads',
      prompt: 'Who leads this together? Choose at least two.',
      help: 'Choose at least two, with different backgrounds if you can, so that nobody stands alone when something happens. Agree what each of them is responsible for.',
    },
  },
}
