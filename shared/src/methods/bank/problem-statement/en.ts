import type { MethodTexts } from '../../method.ts'
import type { problemStatement } from '../problem-statement.ts'

export const texts: MethodTexts<typeof problemStatement> = {
  fits: 'Good when everyone wants to act, but people do not agree on what the problem is.',
  fitsNot: 'Not for when it is urgent, or when others have chosen the question.',
  areas: {
    challenges: { title: 'Challenges', prompt: 'What is difficult today? One thing on each note.' },
    doubts: {
      title: 'Question the question',
      prompt: 'What do we take for granted? Who is left out by this question?',
    },
    wordings: { title: 'Suggested questions', prompt: 'You could begin with “How can we …”.' },
    statement: { title: 'Our problem statement', prompt: 'The one sentence we take further.' },
  },
  steps: {
    example: {
      title: 'An example first',
      prompt: '“Many young people are alone” can become “How can we make places where they want to meet?”',
      help: 'Read the example out, and ask what became easier to answer once it was a question. Feel free to swap it for one from your own everyday life.',
    },
    challenges: {
      title: 'Write challenges on your own',
      prompt: 'What is difficult today? Write about something you have seen or been through.',
      help: 'Ask for quiet, and ask everyone to write about what they have seen themselves. Nobody needs to have a solution yet.',
    },
    share: {
      title: 'Read to each other',
      prompt: 'Read out one note each, in turn. You may pass.',
      help: 'Let those it concerns begin, and let leaders speak last. Ask if anything is unclear, but leave the discussion for later.',
    },
    group: {
      title: 'Gather into themes',
      prompt: 'Which notes are about the same thing? Give each theme a name.',
      help: 'Move the notes together with the participants, and read the name of each theme out when it is done. One note may well be a theme of its own if no other is like it.',
    },
    doubts: {
      title: 'Question the question',
      prompt: 'Is this the right question? Is it open enough? What do we take for granted? Who is left out?',
      help: 'Take the theme with the most notes, and ask one question at a time. Ask too whether anyone has put the answer into the question.',
    },
    wordings: {
      title: 'Write suggestions on your own',
      prompt: 'Which question should we solve together? You could begin with “How can we …”.',
      help: 'Say that a suggestion does not have to be finished or well put. Those who are unsure can begin with one of the themes.',
    },
    compare: {
      title: 'See them side by side',
      prompt: 'What is alike, and what is different? Ask about what you do not understand.',
      help: 'Read all the suggestions out without saying which you like. Ask for an explanation of difficult words, and write it down.',
    },
    dots: {
      title: 'Give dots',
      prompt: 'You have three dots. Which questions would you most like to work on?',
      help: 'The dots show which way the group leans, but do not decide alone. Show the sum only when everyone has finished.',
    },
    merge: {
      title: 'Put the best together',
      prompt: 'Can we make one sentence out of the suggestions with the most dots?',
      help: 'Begin with the one that has the most dots, and ask what it lacks from the others. Write the new sentence in “Our problem statement”, and leave the suggestions as they are.',
    },
    agree: {
      title: 'Do we agree?',
      prompt: 'Can you stand behind this sentence? Answer “Agree”, “Agree, but …” or “Disagree”.',
      help: 'If more than one in five disagree, rewrite the sentence once and ask again. After that you go on, and the reservations are kept in the summary.',
    },
  },
}
