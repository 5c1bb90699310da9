import type { MethodTexts } from '../../method.ts'
import type { preparation } from '../preparation.ts'

export const texts: MethodTexts<typeof preparation> = {
  fits: 'Good when you want people who seldom go to meetings.',
  fitsNot: 'Not for when the invitation has already been sent.',
  areas: {
    leaders: { title: 'Are the leaders with us?', prompt: 'What do they promise to do with the answers?' },
    people: { title: 'Those we ask', prompt: 'Who do we ask, and who do they trust?' },
    needs: {
      title: 'What they need',
      prompt: 'Language, time, place, childcare, transport, a device, someone to come with?',
    },
    gain: { title: 'What they get in return', prompt: 'What do they get out of coming?' },
    contact: { title: 'First contact', prompt: 'Who makes contact, how and when?' },
  },
  steps: {
    leaders: {
      title: 'Are the leaders ready?',
      prompt: 'Do the leaders want to hear the answers? What do they promise to do with them?',
      help: 'Talk with the leaders before you invite, and get a clear yes. If they are unsure, write down what has to be in place first.',
    },
    people: {
      title: 'Who do we want to ask?',
      prompt: 'Who do we want to have with us? Write roles, not names.',
      help: 'Think of those it concerns most, and those who are seldom asked. It is easier to come two or three together than to come alone.',
    },
    trust: {
      title: 'Who do they trust?',
      prompt: 'Who do they know, and who do they trust? Who should ask them?',
      help: 'Take one group at a time, and find somebody they already know. It is seldom the one with the finest title.',
    },
    needs: {
      title: 'What do they need in order to come?',
      prompt: 'Think of language, time, place, childcare, transport, a device and someone to come with.',
      help: 'Ask everyone to choose one group and write what may stand in its way. If you are not sure, it is best to call and ask.',
    },
    shareNeeds: {
      title: 'Read to each other',
      prompt: 'Read out one note each, in turn. Which of these can we arrange?',
      help: 'Tell apart what you can arrange yourselves and what you have to ask for money for. Write who arranges it.',
    },
    gain: {
      title: 'What do they get in return?',
      prompt: 'Why should they spend time on this? What do they get out of it?',
      help: 'Think of food, payment, new contacts, learning and answers to what they wonder about. Promise only what you can keep.',
    },
    contact: {
      title: 'Agree on first contact',
      prompt: 'Who contacts whom, how and when?',
      help: 'Write one note for each, with who makes contact and a date. A talk or a message is often better than a letter.',
    },
  },
}
