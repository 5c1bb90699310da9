import type { MethodTexts } from '../../method.ts'
import type { barriersStrengths } from '../barriers-strengths.ts'

const subjects = [
  { title: 'Culture and habits', definition: 'How we tend to do things, and what we think is right' },
  {
    title: 'Rules and responsibility',
    definition: 'How the work is shared out, and who is responsible for what',
  },
  { title: 'What we can and want to do', definition: 'What we are able to do, and what we would like to do' },
  { title: 'Resources', definition: 'Time, money, people, rooms and equipment' },
  { title: 'Communication', definition: 'Who gets to know what, when and how' },
]

export const texts: MethodTexts<typeof barriersStrengths> = {
  fits: 'Good when something has come to a stop, and you want to understand why.',
  fitsNot: 'Not for when you are looking for entirely new ideas.',
  areas: {
    barriers: {
      title: 'What holds us back',
      prompt: 'What stands in our way?',
      themes: subjects,
    },
    strengths: {
      title: 'What helps us',
      prompt: 'What helps us along?',
      themes: subjects,
    },
    movable: { title: 'What we can move', prompt: 'What can we do something about ourselves?' },
    mine: { title: 'What I do', prompt: 'What can you do, on a small scale?' },
  },
  steps: {
    barriers: {
      title: 'What holds us back?',
      prompt: 'What stands in our way today? One thing on each note.',
      help: 'Ask everyone to write about things and habits, not about people. Both the large and the small belong here.',
    },
    strengths: {
      title: 'What helps us?',
      prompt: 'What helps us along today? One thing on each note.',
      help: 'Give this as much time as what holds you back. Ask what it would be sad to lose.',
    },
    matrix: {
      title: 'Sort into five themes',
      prompt: 'Culture and habits, rules and responsibility, what we can and want to do, resources, communication?',
      help: 'The themes are ready in both fields, so take one note at a time. If a note fits in two places, choose the one where it is easier to do something about it.',
    },
    read: {
      title: 'Look at the whole',
      prompt: 'Where is there most that holds us back? Where is there most that helps?',
      help: 'Read one theme at a time in both fields. Ask whether some of what helps can be used against what holds you back.',
    },
    canMove: {
      title: 'What can we move?',
      prompt: 'You have three dots. Which barriers can we do something about ourselves?',
      help: 'Say that you are not looking for the largest barrier, but for one you can do something about. Show the sum only when everyone has finished.',
    },
    movable: {
      title: 'What does it take?',
      prompt: 'What does it take to move what got the most dots?',
      help: 'Take one note at a time, and ask what the first step is. Write the answer in “What we can move”.',
    },
    mine: {
      title: 'What do I do?',
      prompt: 'What can you do, on a small scale, in the next two weeks?',
      help: 'Ask for something so small that it is easy to get done. It is fine to write that you do not know yet.',
    },
    shareMine: {
      title: 'Read to each other',
      prompt: 'Read out one note each, in turn. You may pass.',
      help: 'Let each note stand without comment, and say thank you afterwards. Ask if some would like to do something together.',
    },
  },
}
