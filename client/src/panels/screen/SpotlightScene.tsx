import { useTranslation } from 'react-i18next'
import { useContent, useSession } from '../boardContext.ts'
import { StatementScene } from './StatementScene.tsx'

/** The one card that the facilitator shows to everybody. */
export function SpotlightScene() {
  const { t } = useTranslation()
  const { spotlight } = useSession()
  const { cards, areas } = useContent()
  const card = cards.get(spotlight ?? '')
  if (!card) return null
  const kind = card.kind === 'note' ? '' : t(`board.kinds.${card.kind}`)
  const paper = card.colour ?? areas.get(card.place[0] ?? '')?.colour ?? 'yellow'
  return <StatementScene text={card.text} above={kind} paper={paper} />
}
