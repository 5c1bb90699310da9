import type { MethodTexts } from '../../method.ts'
import type { translation } from '../translation.ts'

export const texts: MethodTexts<typeof translation> = {
  fits: 'Good when a good idea needs more people than those who thought of it.',
  fitsNot: 'Not for when all who are needed are already with you.',
  areas: {
    matter: { title: 'What is it about?', prompt: 'What do we want to do something about?' },
    whom: { title: 'Who does it concern?', prompt: 'Who notices it, and who do we need with us?' },
    why: { title: 'Why join?', prompt: 'What can each group gain?' },
    hinders: { title: 'What hinders them?', prompt: 'What makes it difficult to say yes?' },
    easier: { title: 'How it gets easier', prompt: 'What can we do so that more people say yes?' },
    roles: { title: 'Roles', prompt: 'What can you contribute?' },
    promises: { title: 'Promises', prompt: 'Who promises what, and by when?' },
    voices: { title: 'Those who speak for others', prompt: 'Who speaks for whom, and have they said yes to that?' },
    actions: { title: 'What we do', prompt: 'What do we do, who does it, and when?' },
    followUp: { title: 'How we follow up', prompt: 'When do we look at it again, and who sees to it?' },
  },
  steps: {
    matter: {
      title: 'What is it about?',
      prompt: 'What do you want us to do something about? One thing on each note.',
      help: 'Ask everyone to use their own words, perhaps as a little story. Leave solutions for later.',
    },
    share: {
      title: 'Read to each other',
      prompt: 'Read out one note each, in turn. You may pass.',
      help: 'Listen for what comes up again and again. Ask what people mean when they use big words.',
    },
    whom: {
      title: 'Who does it concern?',
      prompt: 'Who notices this? Who do we need with us? Write roles, not names.',
      help: 'Think of those it concerns, and of those who can do something about it. Include those you think are against it.',
    },
    oneMatter: {
      title: 'Say it in one sentence',
      prompt: 'How do we say it so that everyone it concerns understands?',
      help: 'Write two or three suggestions, and read them out as if you were one of those it concerns. Go on with the one most of them would nod to.',
    },
    agree: {
      title: 'Do we agree?',
      prompt: 'Can you stand behind this sentence? Answer “Agree”, “Agree, but …” or “Disagree”.',
      help: 'Reservations are welcome, because they show what has to be in place. If more than one in five disagree, rewrite the sentence once.',
    },
    askOthers: {
      title: 'For next time: ask others',
      prompt: 'Ask one person in each group: What would it take for you to join?',
      help: 'Share out the groups, so that everyone asks somebody they know. Ask them to write the answers on the board without names.',
    },
    why: {
      title: 'Why join?',
      prompt: 'What can each group gain? Write which group you are thinking of.',
      help: 'Think of what matters to them, not to you. Use the answers you have got since last time.',
    },
    hinders: {
      title: 'What hinders them?',
      prompt: 'What makes it difficult to say yes? Write which group you are thinking of.',
      help: 'It may be time, money, language or bad memories. Take it seriously, also when you see it differently.',
    },
    shareBoth: {
      title: 'Read one group at a time',
      prompt: 'Why should they join, and what hinders them?',
      help: 'Take one group at a time, and read from both fields. If there is nothing for a group, agree who will ask them.',
    },
    easier: {
      title: 'Make it easier to say yes',
      prompt: 'What can we do so that more people say yes? Who does it?',
      help: 'Find one thing for each group. Perhaps the matter has to change a little so that more people find themselves in it.',
    },
    invite: {
      title: 'For next time: invite',
      prompt: 'Talk with someone you want to have with you. Write what they might contribute.',
      help: 'Ask everyone to bring the sentence you agreed on, and to be open to its changing. A no is an answer too, so write why if you can.',
    },
    roles: {
      title: 'What can you contribute?',
      prompt: 'What can you contribute? Write something you have time for and would like to do.',
      help: 'Say that small contributions count as much as large ones. Show newcomers what is on the board already.',
    },
    shareRoles: {
      title: 'Read to each other',
      prompt: 'Read out one note each, in turn. You may pass.',
      help: 'Say thank you for each contribution without asking for more. Ask what each person needs in order to manage it.',
    },
    gaps: {
      title: 'What is missing?',
      prompt: 'What has to be done that nobody has written? Who can we ask?',
      help: 'See whether some have got too much to do. Split large tasks in two.',
    },
    promises: {
      title: 'Make promises to each other',
      prompt: 'Who promises what, and by when?',
      help: 'Write one note for each promise, with who and when. The municipality has to promise something too.',
    },
    keepPromise: {
      title: 'For next time: keep the promise',
      prompt: 'Do the first thing you promised. Write down how it went.',
      help: 'Say that it is fine to ask for help. Agree who people should tell if something comes to a stop.',
    },
    voices: {
      title: 'Who speaks for whom?',
      prompt: 'Who speaks for whom? Have they said yes to that?',
      help: 'Ask how you know that those who are not here still want the same. You could let two speak for each group.',
    },
    actions: {
      title: 'What do we do?',
      prompt: 'What do we do, who does it, and when?',
      help: 'Write one note for each thing you do, with who and when. Begin with something others can see within a month.',
    },
    followUp: {
      title: 'How do we follow up?',
      prompt: 'When do we look at it again, and who sees to it?',
      help: 'Find a date now, and choose someone to call the meeting. Agree what you do if somebody drops out.',
    },
  },
}
