/** Cards that a facilitator draws at any step, so that the tool and not a person challenges the group. */
export const challengeIds = [
  'rightQuestion',
  'opposite',
  'disagrees',
  'youngest',
  'alreadyManage',
  'stopDoing',
  'smallestTrial',
  'notHere',
  'noMoney',
  'takenForGranted',
  'unsaid',
  'worse',
  'toAChild',
  'elsewhere',
  'whoGains',
  'withoutAsking',
  'regret',
  'startAgain',
] as const
export type ChallengeId = (typeof challengeIds)[number]

export type ChallengeTexts = Readonly<Record<ChallengeId, string>>
