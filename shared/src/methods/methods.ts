import { barriersStrengths } from './bank/barriers-strengths.ts'
import { brief } from './bank/brief.ts'
import { claims } from './bank/claims.ts'
import { evaluation } from './bank/evaluation.ts'
import { followUp } from './bank/follow-up.ts'
import { groundRules } from './bank/ground-rules.ts'
import { ideaToTrial } from './bank/idea-to-trial.ts'
import { igp } from './bank/igp.ts'
import { openHoldLand } from './bank/open-hold-land.ts'
import { openMeeting } from './bank/open-meeting.ts'
import { preparation } from './bank/preparation.ts'
import { problemStatement } from './bank/problem-statement.ts'
import { resources } from './bank/resources.ts'
import { roleLadder } from './bank/role-ladder.ts'
import { sharedWords } from './bank/shared-words.ts'
import { stakeholders } from './bank/stakeholders.ts'
import { team } from './bank/team.ts'
import { threeSectors } from './bank/three-sectors.ts'
import { translation } from './bank/translation.ts'
import { whatWorks } from './bank/what-works.ts'
import type { Method } from './method.ts'

/** In the order they are shown: the four starters first, then what is of use before, in and after the meeting. */
const bank = [
  igp,
  problemStatement,
  whatWorks,
  ideaToTrial,
  brief,
  stakeholders,
  team,
  resources,
  preparation,
  groundRules,
  openHoldLand,
  barriersStrengths,
  threeSectors,
  claims,
  sharedWords,
  roleLadder,
  translation,
  openMeeting,
  followUp,
  evaluation,
] as const satisfies readonly Method[]

export type MethodId = (typeof bank)[number]['id']

/** A method that ships. */
export type BankedMethod = Method & { id: MethodId }
export const methods: readonly BankedMethod[] = bank

/** The method of this name; null when none that ships has it. */
export function methodOf(id: string | null): BankedMethod | null {
  return methods.find((method) => method.id === id) ?? null
}

/** What the list of methods says about each: its title, and its purpose in one line. */
export type GalleryTexts = Readonly<Record<MethodId, { title: string; purpose: string }>>
