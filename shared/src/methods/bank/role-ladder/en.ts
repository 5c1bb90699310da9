import type { MethodTexts } from '../../method.ts'
import type { roleLadder } from '../role-ladder.ts'

export const texts: MethodTexts<typeof roleLadder> = {
  fits: 'Good when it is unclear how much residents and the municipality decide together.',
  fitsNot: 'Not for when nobody here can change it.',
  areas: {
    topics: { title: 'Topics', prompt: 'What is it about? One topic on each note.' },
    change: { title: 'This must change', prompt: 'What does it take to get one step further?' },
    own: { title: '1 My own help', prompt: 'I take part in shaping the help I get myself.' },
    help: { title: '2 Help others', prompt: 'We help others, together with the municipality.' },
    input: { title: '3 Give input', prompt: 'We say what we think. Nobody has promised to follow it.' },
    better: { title: '4 Make it better', prompt: 'We talk together and make the service better.' },
    together: { title: '5 Decide together', prompt: 'We choose the matter, make the answer and try it together.' },
  },
  steps: {
    topics: {
      title: 'What is it about?',
      prompt: 'What should we talk about? One topic on each note, such as “school meals”.',
      help: 'Ask for things people know from everyday life. Four or five topics are enough.',
    },
    pick: {
      title: 'Choose topics',
      prompt: 'You have three dots. Which topics matter most?',
      help: 'Go on with two or three topics. Show the sum only when everyone has finished.',
    },
    today: {
      title: 'Where are we today?',
      prompt: 'Write the topic and “today” on a note. Put it on the step where we are.',
      help: 'Ask those who use the service first, and then the municipality. If you disagree, make two notes.',
    },
    wanted: {
      title: 'Where do we want to be?',
      prompt: 'Write the topic and “wanted” on a note. Put it on the step where we want to be.',
      help: 'Highest is not always best, because sometimes it is enough to give input. Ask what suits this very topic.',
    },
    distance: {
      title: 'Look at the distance',
      prompt: 'Where is it far from “today” to “wanted”, and why?',
      help: 'Begin with the topic where the distance is greatest. Ask what holds you back, and what has helped before.',
    },
    change: {
      title: 'What must change?',
      prompt: 'What must change for us to get one step further?',
      help: 'Take one step at a time. Write who can change it, and when.',
    },
  },
}
