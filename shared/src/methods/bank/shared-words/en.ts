import type { MethodTexts } from '../../method.ts'
import type { sharedWords } from '../shared-words.ts'

export const texts: MethodTexts<typeof sharedWords> = {
  fits: 'Good when you use the same words and still misunderstand each other.',
  fitsNot: 'Not for when a law says what the word means.',
  areas: {
    words: { title: 'Difficult words', prompt: 'Which words do we understand differently, or not at all?' },
    meanings: { title: 'How I understand it', prompt: 'What does the word mean to you?' },
    weMean: { title: 'We mean', prompt: 'What should the word mean when we use it?' },
  },
  steps: {
    words: {
      title: 'Find the words',
      prompt: 'Which words do we use that people may understand differently, or not at all?',
      help: 'Begin with a word that you find difficult yourself. Include abbreviations.',
    },
    pick: {
      title: 'Choose words',
      prompt: 'You have three dots. Which words is it most important that we understand alike?',
      help: 'Take one to three words in one meeting. The rest can wait in “Parked”.',
    },
    meanings: {
      title: 'What does it mean to you?',
      prompt: 'What does the word mean to you? Write it the way you would say it to a friend.',
      help: 'Take the word with the most dots first. You could ask for an example.',
    },
    share: {
      title: 'Read to each other',
      prompt: 'Read out one note each, in turn. You may pass.',
      help: 'Listen for what is different, not for who is right. If you have several words, write and read about one word at a time.',
    },
    weMean: {
      title: 'Agree on “we mean”',
      prompt: 'What should the word mean when we use it?',
      help: 'Begin the sentence with “When we say this, we mean”. If you do not agree, you can find another and simpler word.',
    },
    glossary: {
      title: 'Write it in the glossary',
      prompt: 'Is this good enough for you? Answer “Agree”, “Agree, but …” or “Disagree”.',
      help: 'Put the word and its explanation in the board’s glossary, so that newcomers find it. If some disagree, write that too.',
    },
  },
}
