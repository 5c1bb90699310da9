import type { MethodTexts } from '../../method.ts'
import type { igp } from '../igp.ts'

export const texts: MethodTexts<typeof igp> = {
  fits: 'Good when a few people tend to do most of the talking, and you want to hear everyone.',
  fitsNot: 'Not for when the answer has already been decided.',
  areas: {
    thoughts: { title: 'Our thoughts', prompt: 'What do you think about this? One thing on each note.' },
    choices: { title: 'The tables choose', prompt: 'The three most important notes from each table.' },
  },
  steps: {
    alone: {
      title: 'Think on your own',
      prompt: 'What do you think about this? Write one thing on each note.',
      help: 'Ask for quiet, and write some notes yourself too. Say that a few words are enough, and that spelling does not matter.',
    },
    tables: {
      title: 'Share at the table',
      prompt: 'Read out one note each, in turn. You may pass. The others listen.',
      help: 'Seat three to five people at each table, and let someone other than the leader begin. Hold your comments until everyone has had a turn.',
    },
    choose: {
      title: 'Choose three at the table',
      prompt: 'Which three notes matter most to you? Move them to “The tables choose”.',
      help: 'If two notes say the same, take only one of them along, so that there is room for more. If the table disagrees, it takes both views along.',
    },
    plenary: {
      title: 'Hear from the tables',
      prompt: 'Each table reads one note at a time, in turn.',
      help: 'Go from table to table with one note at a time until all have been read. If another table has said the same, they read their next note.',
    },
    cluster: {
      title: 'Gather into themes',
      prompt: 'Which notes belong together? Give each theme a name.',
      help: 'Use the participants’ own words when you name the themes. A note that fits nowhere may stand alone.',
    },
    dots: {
      title: 'Give dots',
      prompt: 'You have three dots. Give them to what matters most to you.',
      help: 'Show the sum only when everyone has finished. Look at the notes without dots too, because there may be something important there.',
    },
  },
}
