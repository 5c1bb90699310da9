import type { MethodTexts } from '../../method.ts'
import type { groundRules } from '../ground-rules.ts'

export const texts: MethodTexts<typeof groundRules> = {
  fits: 'Good when a group is going to meet several times.',
  fitsNot: 'Not for when you will meet only once.',
  areas: {
    talk: { title: 'How we talk together', prompt: 'What makes you dare to say what you mean?' },
    disagree: { title: 'When we disagree', prompt: 'What do we do then?' },
    meetings: { title: 'When and how often', prompt: 'When do we meet, where and for how long?' },
    outside: { title: 'Input from outside', prompt: 'How do we listen to those who are not here?' },
    cost: { title: 'Money and resources', prompt: 'Who pays, and who gets paid?' },
    leaving: { title: 'When somebody leaves', prompt: 'How can one leave with head held high?' },
  },
  steps: {
    talk: {
      title: 'How we talk together',
      prompt: 'What makes you dare to say what you mean? One thing on each note.',
      help: 'Ask for things that everyone can do, such as letting others finish. Ask too what makes people fall silent.',
    },
    disagree: {
      title: 'When we disagree',
      prompt: 'What should we do when we disagree?',
      help: 'Say that disagreement is normal and often useful. Ask what has helped in other groups they have been in.',
    },
    tables: {
      title: 'Four questions at the tables',
      prompt: 'Make suggestions: when we meet, input from outside, money, and when somebody leaves.',
      help: 'Give each table one or two fields, so that you get through all four. One short suggestion in each field is enough.',
    },
    plenary: {
      title: 'Hear from the tables',
      prompt: 'Each table reads its suggestions, in turn. What is missing?',
      help: 'Ask if anything is unclear, and rewrite together until it is short and easy to understand. Remember the notes about how you talk together, and what you do when you disagree.',
    },
    agree: {
      title: 'Do we agree?',
      prompt: 'Can you live with the rules? Answer “Agree”, “Agree, but …” or “Disagree”.',
      help: 'The rules should be good enough to try, not perfect. Agree when you will look at them again.',
    },
  },
}
