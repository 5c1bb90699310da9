import type { MethodTexts } from '../../method.ts'
import type { whatWorks } from '../what-works.ts'

export const texts: MethodTexts<typeof whatWorks> = {
  fits: 'Good when some make it work where others struggle, without more time or money.',
  fitsNot: 'Not for when the solution is known and only has to be started.',
  areas: {
    facts: {
      title: 'How things are here',
      prompt: 'What do we know for sure? What do the figures and people’s stories say?',
    },
    usual: { title: 'What most people do', prompt: 'What is the usual thing to do here?' },
    challenge: { title: 'The challenge', prompt: 'What do we want to achieve, and what makes it difficult?' },
    succeed: {
      title: 'Those who make it work',
      prompt: 'Who makes it work with what everyone else has? Write roles, not names.',
    },
    different: { title: 'What they do differently', prompt: 'Write what they do, not who they are.' },
    trial: { title: 'What we try', prompt: 'What do we try, how can we tell that it works, and when do we check?' },
    learnt: { title: 'What we learnt', prompt: 'What happened when we tried?' },
    spread: { title: 'Those who should hear of it', prompt: 'Who should hear about this, and who tells them?' },
  },
  steps: {
    facts: {
      title: 'How things are here',
      prompt: 'What do we know about how things are here?',
      help: 'Bring two or three figures or stories from your own place, and ask whether people recognise them. If facts are missing, write down what you have to find out.',
    },
    usual: {
      title: 'What most people do',
      prompt: 'What do most of us do when this gets difficult?',
      help: 'Ask for honest, everyday examples, not for mistakes that somebody made. Show the notes all at once, and read them without judging.',
    },
    challenge: {
      title: 'Say what the challenge is',
      prompt: 'What do we want to achieve, and what is it that makes it difficult?',
      help: 'Write the challenge so clearly that you can see whether things get better. Read it out, and ask whether everyone means the same by the words.',
    },
    succeed: {
      title: 'Who makes it work?',
      prompt: 'Who makes it work with the same time and money as others? A person, a group or a place?',
      help: 'Ask everyone to write the role or the place, and never a person’s name. Ask too whether there are days when it goes better for everyone.',
    },
    share: {
      title: 'Read to each other',
      prompt: 'Read out one note each, in turn. You may pass.',
      help: 'Ask how you know that it works for them. If they have had extra money or people, put the note in “Parked”.',
    },
    askTwo: {
      title: 'For next time: ask two people',
      prompt: 'Ask two people who make it work: What do you do? Write what they do, not who they are.',
      help: 'Let everyone say who they will ask before they leave, so that nobody is asked by five. The board is open all the time, so answers can be written in at once.',
    },
    found: {
      title: 'What did you find out?',
      prompt: 'What do they do, those who make it work? One thing on each note, without names.',
      help: 'Ask for things they do or say, such as others could have seen or heard. Those who have not asked anyone can write about something they have seen themselves.',
    },
    shareFound: {
      title: 'Read to each other',
      prompt: 'Read out one note each, in turn. You may pass.',
      help: 'Keep asking until everyone can picture it. Stop kindly when somebody begins to explain why it would not work for you.',
    },
    goodAndUnusual: {
      title: 'What is good, what is unusual?',
      prompt: 'Gather notes that are alike. What is good? What is unusual? What can we learn?',
      help: 'Compare with “What most people do”, and look for what is different. The unusual thing is often small and easy to overlook.',
    },
    sameResources: {
      title: 'Can we do it with what we have?',
      prompt: 'Does it take extra money or people? Move the note to “Parked”.',
      help: 'Go through the notes one by one, and ask whether you could begin tomorrow. What takes more than you have is not wrong, but it has to wait.',
    },
    dots: {
      title: 'Give dots',
      prompt: 'You have three dots. What would you most like to try yourself?',
      help: 'Ask everyone to choose something they can take part in. Show the sum only when everyone has finished.',
    },
    trial: {
      title: 'Make a trial',
      prompt: 'What do we want to try? How can we tell that it works? When do we check?',
      help: 'Choose one or two small things, and write who does them, what you look for, and a date. If you cannot begin within two weeks, make the trial smaller.',
    },
    tryOut: {
      title: 'For next time: try it',
      prompt: 'Try what you agreed on. Write down what you notice.',
      help: 'Agree who will remind the others halfway. Say that it is just as useful to find out that something does not work.',
    },
    result: {
      title: 'Did it work?',
      prompt: 'What happened when you tried? What did you learn?',
      help: 'Ask both for what went well and for what did not. Bring out the sign you were to look for, and let everyone answer alone first.',
    },
    shareResult: {
      title: 'Read to each other',
      prompt: 'Read out one note each, in turn. You may pass.',
      help: 'Say thank you for notes about what did not work, because they are the hardest to write. Ask what came as a surprise.',
    },
    keepOrStop: {
      title: 'Keep, change or stop',
      prompt: 'What do we keep, what do we change, and what do we stop?',
      help: 'Take one trial at a time, and choose one of the three. Write down who does it, and from when.',
    },
    spread: {
      title: 'Who should hear about this?',
      prompt: 'Who should know what we learnt, and who tells them?',
      help: 'Think of those who struggle with the same thing, and those who decide over time and money. Someone who has tried it tells it best.',
    },
  },
}
