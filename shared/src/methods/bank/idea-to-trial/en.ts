import type { MethodTexts } from '../../method.ts'
import type { ideaToTrial } from '../idea-to-trial.ts'

export const texts: MethodTexts<typeof ideaToTrial> = {
  fits: 'Good when you have many ideas and need to get started.',
  fitsNot: 'Not for when you disagree on what the problem is.',
  areas: {
    ideas: { title: 'Ideas', prompt: 'What can we do? One idea on each note.' },
    gains: { title: 'What we can gain', prompt: 'What gets better, and for whom?' },
    risks: { title: 'What can go wrong', prompt: 'What can go wrong, and for whom?' },
    trial: {
      title: 'The trial',
      prompt: 'What do we do, who, when, what do we need, and how can we tell that it works?',
    },
  },
  steps: {
    ideas: {
      title: 'Write ideas on your own',
      prompt: 'What can we do? Write one idea on each note, large and small.',
      help: 'Ask for many ideas rather than good ones. Write a slightly odd idea yourself, and more people will dare.',
    },
    share: {
      title: 'Read to each other',
      prompt: 'Read out one idea each, in turn. You may pass.',
      help: 'Hear all the ideas before anyone says what they think of them. If two ideas are alike, put them beside each other.',
    },
    gains: {
      title: 'What can we gain?',
      prompt: 'What gets better if we do this? Write which idea you are thinking of.',
      help: 'Let everyone write alone, also those who are in doubt. Remind people that an idea can be good for some and not for others.',
    },
    risks: {
      title: 'What can go wrong?',
      prompt: 'What can go wrong, and who would it hurt? Write which idea you are thinking of.',
      help: 'Say that this is help for the idea, not criticism of the one who came up with it. Ask especially what it means for those who are not here.',
    },
    weigh: {
      title: 'Weigh for and against',
      prompt: 'What is worth trying? How can we make it safer?',
      help: 'Take one idea at a time, and read what you can gain first. Find one thing that makes it less risky to try.',
    },
    choose: {
      title: 'Choose with dots',
      prompt: 'You have three dots. Which ideas would you help to try?',
      help: 'Ask everyone to give dots to something they are willing to help with. If two ideas get the same number of dots, you can have a run-off between them.',
    },
    trial: {
      title: 'Make the trial',
      prompt: 'What do we do? Who does it, and when? What do we need? How can we tell that it works?',
      help: 'Make the trial so small that you can begin within two weeks. Write who is responsible, and a sign that everyone can see.',
    },
    checkIn: {
      title: 'Agree when to check',
      prompt: 'On which day do we look at how it went, and who calls the meeting?',
      help: 'Find a date now, while everyone is here. Write it on the trial, together with who will call the meeting.',
    },
  },
}
