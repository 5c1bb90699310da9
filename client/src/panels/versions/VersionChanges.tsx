import type { ChangedCard, MovedCard, RewrittenCard } from '@samtavle/shared/file/compareFiles'
import { formatInstant } from '@samtavle/shared/locale/dates'
import type { Version } from '@samtavle/shared/protocol/versions'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fetchChanges } from '../../connection/versions.ts'
import { currentLocale } from '../../i18n/i18n.ts'
import { Field } from '../../ui/Field.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import { useBoard } from '../boardContext.ts'
import { useVersionName } from './useVersionName.ts'

/** What is different between a version and another one, or the board as it is now. */
export function VersionChanges({ version, others }: { version: Version; others: readonly Version[] }) {
  const { t } = useTranslation()
  const nameOf = useVersionName()
  const [to, setTo] = useState('')
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="more version-changes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('versions.changes')}</summary>
      <Field label={t('versions.changesTo')}>
        {(parts) => (
          <select {...parts} className="ds-input" value={to} onChange={(event) => setTo(event.target.value)}>
            <option value="">{t('versions.now')}</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {nameOf(other)}, {formatInstant(other.at, currentLocale())}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isOpen && <Differences from={version.id} to={to || null} />}
    </details>
  )
}

function Differences({ from, to }: { from: string; to: string | null }) {
  const { t } = useTranslation()
  const { boardId } = useBoard()
  const loaded = useLoaded(`${from} ${to}`, () => fetchChanges(boardId, from, to))
  if (loaded.is === 'failed') return <p className="warning">{t('versions.failed')}</p>
  if (loaded.is !== 'there') return null
  const { added, removed, rewritten, moved } = loaded.value
  if (added.length + removed.length + rewritten.length + moved.length === 0) return <p>{t('versions.same')}</p>
  return (
    <>
      <Cards title={t('versions.added', { count: added.length })} cards={added} />
      <Cards title={t('versions.gone', { count: removed.length })} cards={removed} />
      <Cards title={t('versions.rewritten', { count: rewritten.length })} cards={rewritten} more={Rewritten} />
      <Cards title={t('versions.moved', { count: moved.length })} cards={moved} more={Moved} />
    </>
  )
}

interface CardsProps<Card extends ChangedCard> {
  title: string
  cards: readonly Card[]
  /** What stands instead of the text alone. */
  more?: (props: { card: Card }) => ReactNode
}

function Cards<Card extends ChangedCard>({ title, cards, more: More }: CardsProps<Card>) {
  if (cards.length === 0) return null
  return (
    <section>
      <h4>{title}</h4>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>{More ? <More card={card} /> : <p dir="auto">{card.text}</p>}</li>
        ))}
      </ul>
    </section>
  )
}

function Rewritten({ card }: { card: RewrittenCard }) {
  const { t } = useTranslation()
  return (
    <>
      <p dir="auto">
        <span className="quiet">{t('versions.before')}: </span>
        <del>{card.before}</del>
      </p>
      <p dir="auto">
        <span className="quiet">{t('versions.after')}: </span>
        <ins>{card.text}</ins>
      </p>
    </>
  )
}

function Moved({ card }: { card: MovedCard }) {
  const { t } = useTranslation()
  const where = (title: string) => title || t('versions.outside')
  return (
    <>
      <p dir="auto">{card.text}</p>
      <p className="quiet">
        <bdi>{where(card.from)}</bdi> → <bdi>{where(card.to)}</bdi>
      </p>
    </>
  )
}
