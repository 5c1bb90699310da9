import type { ChallengeTexts } from '../challenges.ts'

export const challenges: ChallengeTexts = {
  rightQuestion: 'Is this the right question?',
  opposite: 'What if the opposite is true?',
  disagrees: 'Who would disagree with us, and why?',
  youngest: 'What would the youngest person we know say to this?',
  alreadyManage: 'What do the people who already make it work do?',
  stopDoing: 'What can we stop doing?',
  smallestTrial: 'What is the smallest thing we could try this week?',
  notHere: 'Who are we talking about who is not here?',
  noMoney: 'What would we do if we did not get a single krone?',
  takenForGranted: 'What do we take for granted?',
  unsaid: 'What has nobody said yet?',
  worse: 'What would we have to do to make it worse? Are we doing any of it today?',
  toAChild: 'How would you explain this to a ten-year-old?',
  elsewhere: 'Who else has solved something like this?',
  whoGains: 'Who gains from things being as they are?',
  withoutAsking: 'What can you do tomorrow without asking anyone’s permission?',
  regret: 'What will we be sorry in five years that we did not try?',
  startAgain: 'If we started all over again, what would we do?',
}
