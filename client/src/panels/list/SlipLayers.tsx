import type { Card } from '@samtavle/shared/schema/card'
import { isVisible } from '@samtavle/shared/schema/document'
import { useTranslation } from 'react-i18next'
import { sourcesOf, twinsOf } from '../../actions/aboutCard.ts'
import { isEdited, votedTextOf } from '../../actions/cardLayers.ts'
import { disagreementsOf } from '../../actions/disagreements.ts'
import { useContent, useSession } from '../boardContext.ts'
import { shortText } from './shortText.ts'

/** What has been laid over a card: another way to put it, its twins, open disagreements, what is said of it and for it. */
export function SlipLayers({ card }: { card: Card }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const content = useContent()
  const twins = twinsOf(card, content).length
  const twin = content.cards.get(card.sameAs ?? '')
  const disagreements = disagreementsOf(content).filter(({ one, other }) => one.id === card.id || other.id === card.id)
  const isOutcome = card.kind === 'decision' || card.kind === 'measure'
  const said = [
    { name: t('work.about.rewording'), text: card.rewording },
    { name: t('work.about.gains'), text: card.gains },
    { name: t('work.about.risks'), text: card.risks },
    { name: t('work.about.result'), text: card.result },
    { name: t('work.about.learnt'), text: card.learnt },
    {
      name: t('work.about.sources'),
      text: isOutcome
        ? sourcesOf(card, content)
            .map((one) => one.card.text)
            .join(' · ')
        : '',
    },
  ].filter(({ text }) => text !== '')
  const marks = [
    twins > 0 && t('work.about.sameCount', { count: twins }),
    twin?.live && (isVisible(twin) ? t('marks.twin', { text: shortText(twin.text) }) : t('work.about.sameAs')),
    isEdited(card, votedTextOf(card.id, content.results)) && t('marks.edited'),
    card.takeHome && t('work.about.takeHome'),
    card.level && t(`work.reach.levels.${card.level}`),
    card.extra !== null && t(card.extra ? 'work.reach.extraYes' : 'work.reach.extraNo'),
    ...disagreements.map(({ link }) =>
      link.question ? t('work.disagree.on', { question: link.question }) : t('work.disagree.onUnasked'),
    ),
  ].filter((mark): mark is string => Boolean(mark))
  const each = [...new Set(marks)]
  if (said.length + each.length === 0) return null
  return (
    <div className="slip-layers">
      {said.map(({ name, text }) => (
        <p key={name}>
          <span className="slip-kind">{name}: </span>
          <span lang={locale}>{text}</span>
        </p>
      ))}
      {each.map((mark) => (
        <p key={mark} className="slip-kind">
          {mark}
        </p>
      ))}
    </div>
  )
}
