import type { MethodTexts } from '../../method.ts'
import type { openHoldLand } from '../open-hold-land.ts'

export const texts: MethodTexts<typeof openHoldLand> = {
  fits: 'Good when you want to get further than the first idea.',
  fitsNot: 'Not for when there is only one possible answer.',
  areas: {
    ideas: { title: 'Ideas', prompt: 'What can we do? All ideas are welcome.' },
    criteria: { title: 'What counts', prompt: 'What must an idea have for us to try it?' },
    trials: { title: 'Two we will try', prompt: 'What do we try, who is responsible, and when do we begin?' },
  },
  steps: {
    alone: {
      title: 'Open: write on your own',
      prompt: 'What can we do? Write as many ideas as you can.',
      help: 'Ask for quiet, and for many ideas rather than good ones. Nobody is to choose yet.',
    },
    build: {
      title: 'Open: build on them',
      prompt: 'Read the others’ ideas. What do they make you think of? Write new notes.',
      help: 'Ask everyone to begin with “yes, and” instead of “yes, but”. Two ideas may become a new one, but leave the old ones as they are.',
    },
    hold: {
      title: 'Explore: do not choose yet',
      prompt: 'What else is there? What have we not thought of?',
      help: 'Draw a challenge card every five minutes, and let it be quiet for a while before anyone answers. It is normal to get impatient, so hold on.',
    },
    criteria: {
      title: 'Land: what counts?',
      prompt: 'What must an idea have for us to try it?',
      help: 'Ask for short answers, such as “cheap”, “for everyone” or “can start now”. Show the notes, and agree on the three most important.',
    },
    dots: {
      title: 'Land: give dots',
      prompt: 'You have three dots. Which ideas fit best with what counts?',
      help: 'Read out what you agreed counts, just before you give dots. Show the sum only when everyone has finished.',
    },
    trials: {
      title: 'Land: choose two to try',
      prompt: 'Which two do we try? Who is responsible, and when do we begin?',
      help: 'You could choose one safe and one bold idea. Each of them needs someone who says yes to being responsible.',
    },
  },
}
