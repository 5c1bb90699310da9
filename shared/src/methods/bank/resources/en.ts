import type { MethodTexts } from '../../method.ts'
import type { resources } from '../resources.ts'

export const texts: MethodTexts<typeof resources> = {
  fits: 'Good when new people are going to work together and want to know what they have.',
  fitsNot: 'Not for when it has been settled who does what.',
  areas: {
    experience: { title: 'Experience', prompt: 'What have you been through or tried before?' },
    resources: { title: 'Resources', prompt: 'What can you lend or get hold of?' },
    skills: { title: 'Skills', prompt: 'What are you good at?' },
    ideas: { title: 'Ideas', prompt: 'What would you like to try?' },
    pairs: { title: 'What fits together', prompt: 'Which notes can help each other?' },
    gaps: { title: 'What we are missing', prompt: 'What does none of us have?' },
  },
  steps: {
    experience: {
      title: 'Experience',
      prompt: 'What have you been through or tried that may be useful here?',
      help: 'Say that experience from home, clubs and the neighbourhood counts as much as experience from work. Give a short example of your own.',
    },
    resources: {
      title: 'Resources',
      prompt: 'What can you lend or get hold of? Who do you know?',
      help: 'Give some examples, such as a room, a trailer, a free evening or a good neighbour. Nobody has promised anything by writing a note.',
    },
    skills: {
      title: 'Skills',
      prompt: 'What are you good at? Anything from baking to budgets.',
      help: 'Ask everyone to write at least one thing that others often ask them for help with. It makes it easier for those who do not like to boast.',
    },
    ideas: {
      title: 'Ideas',
      prompt: 'What would you like to try?',
      help: 'Ask for ideas of all sizes. Nobody is to judge here whether they will work.',
    },
    share: {
      title: 'Read to each other',
      prompt: 'Read out one note each, in turn. You may pass.',
      help: 'Take two rounds if you can, so that everyone gets to read from more than one field. Let others ask if they want to know more.',
    },
    pairs: {
      title: 'Find what fits together',
      prompt: 'Which notes can help each other? Put them in “What fits together”.',
      help: 'Begin with an idea, and look in the other fields for something that can help it along. If a note fits in several places, write it once more.',
    },
    gaps: {
      title: 'See what is missing',
      prompt: 'What does none of us have? Who can we ask?',
      help: 'Look for ideas that are left on their own. Write who you can ask, and you have a place to begin.',
    },
  },
}
