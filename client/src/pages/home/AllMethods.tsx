import { meetingMinutes } from '@samtavle/shared/methods/frame'
import { type Goal, goals, type Method, phases } from '@samtavle/shared/methods/method'
import { type BankedMethod, type GalleryTexts, methods } from '@samtavle/shared/methods/methods'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../ui/announcer.ts'
import { Chips } from './Chips.tsx'
import { MethodCards } from './MethodCards.tsx'

const filters = ['everything', ...goals, 'short'] as const
type Filter = (typeof filters)[number]

/** Minutes of a short meeting. */
const shortMinutes = 30

/** All methods, before, in and after the meeting, or those of them that are for the same thing. */
export function AllMethods({ texts, onOpen }: { texts: GalleryTexts; onOpen: (method: BankedMethod) => void }) {
  const { t } = useTranslation()
  const [filter, setFilter] = useState<Filter>('everything')
  const shown = methods.filter((method) => passes(method, filter))
  const choose = (chosen: Filter | null) => {
    const next = chosen ?? 'everything'
    setFilter(next)
    announce(t('making.shown', { count: methods.filter((method) => passes(method, next)).length }))
  }
  const nameOf = (value: Filter) =>
    value === 'everything' || value === 'short' ? t(`making.${value}`) : t(`making.goals.${value}`)
  return (
    <div className="all-methods">
      <Chips
        label={t('making.filter')}
        options={filters.map((value) => ({ value, name: nameOf(value) }))}
        chosen={filter}
        onChoose={choose}
      />
      {phases.map((phase) => {
        const ofPhase = shown.filter((method) => method.phase === phase)
        return ofPhase.length === 0 ? null : (
          <section key={phase} className="phase-methods" aria-labelledby={`phase-${phase}`}>
            <h3 id={`phase-${phase}`}>{t(`making.phases.${phase}`)}</h3>
            <MethodCards methods={ofPhase} texts={texts} onOpen={onOpen} />
          </section>
        )
      })}
    </div>
  )
}

function passes(method: Method, filter: Filter): boolean {
  if (filter === 'everything') return true
  if (filter !== 'short') return method.goals.includes(filter satisfies Goal)
  const minutes = meetingMinutes(method)
  return minutes.length === 1 && Math.max(...minutes) <= shortMinutes
}
