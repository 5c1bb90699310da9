import type { MethodTexts } from '../../method.ts'
import type { evaluation } from '../evaluation.ts'

export const texts: MethodTexts<typeof evaluation> = {
  fits: 'Good at the end of a meeting, or after several.',
  fitsNot: 'Not for judging how good people are at what they do.',
  areas: {
    otherwise: { title: 'This should be different', prompt: 'What should we do in another way?' },
    trend: { title: 'How it goes over time', prompt: 'What is better than before, and what is worse?' },
    soon: { title: 'What we see now', prompt: 'What has come of it so far?' },
    later: { title: 'What we hope for', prompt: 'What can be different in a year?' },
  },
  steps: {
    pulse: {
      title: 'How was the meeting?',
      prompt: 'Was the task clear? Did you have your say? Did you follow? Will it be used? Did you make new contacts?',
      help: 'Let everyone answer on their own screen, in peace and quiet. The answers are shown only when at least five have answered.',
    },
    otherwise: {
      title: 'What should be different?',
      prompt: 'What should we do in another way next time?',
      help: 'Ask everyone to write alone, you included. Ask especially for things you can change yourselves.',
    },
    read: {
      title: 'Read the notes',
      prompt: 'Read the notes in your own time. What comes up again and again?',
      help: 'Say thank you for the answers without explaining or defending yourself. Choose one thing that you change for next time.',
    },
    trend: {
      title: 'Look at several meetings',
      prompt: 'What is better than last time? What is worse?',
      help: 'Compare with the answers from earlier meetings. If this is the first, you can skip the step.',
    },
    soon: {
      title: 'What has come of it?',
      prompt: 'What do we see already? Who notices it?',
      help: 'Ask for small things people have seen themselves. Ask especially those it concerns.',
    },
    later: {
      title: 'What can it lead to?',
      prompt: 'What can be different in a year?',
      help: 'Write down what you hope for, so that you can look for it later. Agree who will ask again in a year.',
    },
  },
}
