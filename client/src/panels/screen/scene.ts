import type { Session } from '@samtavle/shared/schema/session'
import { openRoundOf, resultOfStep } from '../../actions/dots.ts'
import { visibleCards } from '../../actions/placing.ts'
import { agreementsOfStep } from '../../actions/stances.ts'
import type { Content } from '../../connection/content.ts'

/**
 * What a big screen shows. `arrive`: how to get in. `question`: what is asked, and nothing else. `notes`: the board, page by
 * page. `challenge`: a challenge card. The others are called after the steps that they belong to.
 */
export type Scene =
  | 'arrive'
  | 'question'
  | 'write'
  | 'notes'
  | 'vote'
  | 'result'
  | 'spotlight'
  | 'agreement'
  | 'agreed'
  | 'outcomes'
  | 'pulse'
  | 'pulsed'
  | 'challenge'
  | 'turns'

/** The scene for the step that is on. */
export function sceneOf(session: Session, content: Content): Scene {
  if (session.challenge) return 'challenge'
  const { kind } = session.step
  const cards = visibleCards(content)
  if (cards.some(({ id }) => id === session.spotlight)) return 'spotlight'
  const board: Scene = cards.length > 0 ? 'notes' : 'question'
  switch (kind) {
    case 'free':
      return cards.length > 0 ? 'notes' : 'arrive'
    case 'welcome':
      return session.door || cards.length === 0 ? 'arrive' : 'notes'
    case 'write':
      return 'write'
    case 'share':
      return session.turns.length > 0 ? 'turns' : board
    case 'pulse':
      return isPulseTold(session, content) ? 'pulsed' : 'pulse'
    case 'vote':
      if (openRoundOf(session)) return 'vote'
      return resultOfStep(session, content) ? 'result' : board
    case 'decide':
      if (session.agreement) return 'agreement'
      if (agreementsOfStep(session, content).length > 0) return 'agreed'
      return cards.some((card) => card.kind === 'decision' || card.kind === 'measure') ? 'outcomes' : 'question'
    default:
      return board
  }
}

/** Whether the pulse of the step is over, and enough have answered to say what came of it. */
function isPulseTold({ pulse }: Session, { pulses }: Content): boolean {
  const last = pulses.at(-1)
  return pulse?.state === 'closed' && last?.id === pulse.id && last.data.answers !== null
}

/** What everybody is asked in the step, if anything is; `''` when only the kind of step says it. */
export function questionOf({ step }: Session, { areas }: Content): string {
  const area = step.area ? areas.get(step.area) : undefined
  return (
    step.prompt ||
    (step.kind === 'write' || step.kind === 'share' ? area?.prompt : '') ||
    step.title ||
    area?.title ||
    ''
  )
}

/** Whether the scene needs the document. While people write, the question is mostly in the session. */
export const needsDocument = ({ step, spotlight }: Session): boolean =>
  spotlight !== null || step.kind !== 'write' || !(step.prompt || step.title)
