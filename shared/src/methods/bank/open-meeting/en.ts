import type { MethodTexts } from '../../method.ts'
import type { openMeeting } from '../open-meeting.ts'

export const texts: MethodTexts<typeof openMeeting> = {
  fits: 'Good when 60 to 200 people meet about something that concerns many.',
  fitsNot: 'Not for when people would have to tell private things.',
  areas: {
    missed: { title: 'What we miss', prompt: 'What do you miss here?' },
    turn: { title: 'What can turn it', prompt: 'What would it take to turn things round?' },
    proposals: { title: 'Proposals', prompt: 'What do you propose that we do?' },
  },
  steps: {
    missed: {
      title: 'What do you miss?',
      prompt: 'What do you miss here? One thing on each note.',
      help: 'Ask someone at each table to help those who have no phone. The facilitators see the notes first, without names, and can hold back what should not be shown.',
    },
    turn: {
      title: 'What can turn it?',
      prompt: 'What would it take to turn things round? One thing on each note.',
      help: 'Read the question out twice, and give people peace to think. Three short notes are better than one long one.',
    },
    proposals: {
      title: 'What do you propose?',
      prompt: 'What do you propose that we do? One proposal on each note.',
      help: 'Say that all proposals will be read. Take paper notes too, and type them in afterwards.',
    },
    tables: {
      title: 'Talk at the table',
      prompt: 'Say one thing each, in turn. What have we forgotten? Write new proposals.',
      help: 'Each table has its own QR code, so that the notes come to the right place. Walk round, and help where one person does most of the talking.',
    },
    themes: {
      title: 'Break: some gather into themes',
      prompt: 'Have a break. A small group gathers the proposals into themes.',
      help: 'Ask three or four people from the hall to help, such as a young person and someone who seldom goes to meetings. Use words from the notes when you name the themes.',
    },
    read: {
      title: 'See the themes',
      prompt: 'Read the themes. Do you find what you wrote?',
      help: 'Read out the name of each theme and one note from it. Ask if a theme is missing, and make it at once.',
    },
    dots: {
      title: 'Give dots',
      prompt: 'You have three dots. Which themes matter most?',
      help: 'Take your time, and let those who sit together help each other with the screen. Show the sum on the big screen when everyone has finished.',
    },
    answer: {
      title: 'What happens now?',
      prompt: 'Who takes this further, and when do we get an answer?',
      help: 'Ask the one who is to answer to say what happens now, and on which day the answer comes. Promise only what you can keep.',
    },
  },
}
