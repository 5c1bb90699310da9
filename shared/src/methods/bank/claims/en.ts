import type { MethodTexts } from '../../method.ts'
import type { claims } from '../claims.ts'

export const texts: MethodTexts<typeof claims> = {
  fits: 'Good when everyone says that things are fine, and you wonder whether everyone means it.',
  fitsNot: 'Not for when you are so few that the answers give away who meant what.',
  areas: {
    claims: { title: 'Claims', prompt: 'How do we work? Write something people can agree or disagree with.' },
    differ: { title: 'Here we see it differently', prompt: 'Where did our answers differ?' },
    surprises: { title: 'This is a surprise', prompt: 'What had you not expected?' },
    changes: { title: 'This we will change', prompt: 'What will we do in another way?' },
  },
  steps: {
    claims: {
      title: 'Write claims',
      prompt: 'Write something about how we work, such as “Everyone is heard here”.',
      help: 'Have three claims ready yourself, so that people see what you mean. A good claim is short and says only one thing.',
    },
    pick: {
      title: 'Choose three claims',
      prompt: 'You have three dots. Which claims do you want everyone to answer?',
      help: 'Go on with the three that get the most dots. If two claims say the same, put them together first.',
    },
    firstAnswers: {
      title: 'Young people and users answer first',
      prompt: 'If you are young or a user: Do you agree? Answer one claim at a time.',
      help: 'Let them answer on their own screens, and show only the sum. If they are fewer than five, everyone answers at once instead, so that nobody can be recognised.',
    },
    allAnswers: {
      title: 'Everyone answers',
      prompt: 'Do you agree? Answer one claim at a time.',
      help: 'Take the same claims in the same order. Show only the sum, and let nobody have to explain their answer.',
    },
    differ: {
      title: 'Where do we see it differently?',
      prompt: 'Where did our answers differ? How can both be true?',
      help: 'Begin with the claim where the answers are most divided. Ask what may lie behind an answer, and never who gave it.',
    },
    surprises: {
      title: 'What is a surprise?',
      prompt: 'What had you not expected?',
      help: 'Let everyone think and write for a while before anyone speaks. Show the notes all at once, and read them out.',
    },
    changes: {
      title: 'What will we change?',
      prompt: 'What will we do in another way from now on?',
      help: 'Choose one thing that everyone will be able to see. Write who begins, and when.',
    },
  },
}
