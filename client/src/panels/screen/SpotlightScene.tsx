import { useContent, useSession } from '../boardContext.ts'
import { QuestionScene } from './QuestionScene.tsx'

/** The one card that the facilitator shows to everybody. */
export function SpotlightScene() {
  const { spotlight } = useSession()
  const card = useContent().cards.get(spotlight ?? '')
  return card ? <QuestionScene question={card.text} /> : null
}
