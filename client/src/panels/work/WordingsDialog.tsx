import type { CardId } from '@samtavle/shared/schema/ids'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseProblem, voteOnWordings, wordingsOf } from '../../actions/wordings.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useContent, useOwn, useSession } from '../boardContext.ts'
import { WordingAdvice } from './WordingAdvice.tsx'
import { WordingCard } from './WordingCard.tsx'
import { WordingForm } from './WordingForm.tsx'

/** The workspace of the problem statement: proposals side by side with how they came about, and how to go on from them. */
export function WordingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { brief, problem, locale } = useSession()
  const isFacilitator = useOwn().role === 'facilitator'
  const { candidates, earlier } = wordingsOf(useContent())
  const [marked, setMarked] = useState<readonly CardId[]>([])
  const all = [...candidates, ...earlier]
  const chosen = all.find(({ card }) => card.id === problem)
  const isMarked = marked.filter((id) => all.some(({ card }) => card.id === id))
  const mark = (id: CardId, on: boolean) => setMarked(on ? [...isMarked, id] : isMarked.filter((one) => one !== id))
  const slip = (wording: (typeof all)[number]) => (
    <WordingCard
      key={wording.card.id}
      wording={wording}
      isChosen={wording === chosen}
      isMarked={isMarked.includes(wording.card.id)}
      onMark={(on) => mark(wording.card.id, on)}
    />
  )
  return (
    <Dialog title={t('work.wording.title')} onClose={onClose} className="work-wide">
      <div className="wordings">
        <div className="wordings-main">
          {chosen ? (
            <section className="wording-chosen" aria-label={t('work.wording.chosen')}>
              <p className="label">{t('work.wording.chosen')}</p>
              <p lang={locale}>{chosen.card.text}</p>
              {isFacilitator && <ActionButton action={chooseProblem(null)} variant="tertiary" />}
            </section>
          ) : (
            brief.question && (
              <section className="wording-begun" aria-label={t('work.wording.begun')}>
                <p className="label">{t('work.wording.begun')}</p>
                <p lang={locale}>{brief.question}</p>
              </section>
            )
          )}
          <h3>{t('work.wording.candidates')}</h3>
          {candidates.length === 0 && <p className="quiet">{t('work.wording.none')}</p>}
          <ul className="wording-row">{candidates.map(slip)}</ul>
          {earlier.length > 0 && (
            <details className="more">
              <summary>{t('work.wording.earlier', { count: earlier.length })}</summary>
              <ul className="wording-row">{earlier.map(slip)}</ul>
            </details>
          )}
          {isFacilitator && candidates.length > 1 && (
            <ActionButton
              action={voteOnWordings(
                candidates.map(({ card }) => card.id),
                t('work.wording.voteTitle'),
              )}
              onDone={onClose}
            />
          )}
        </div>
        <div className="wordings-side">
          <WordingForm
            key={isMarked.join()}
            from={isMarked.flatMap((id) => all.find(({ card }) => card.id === id) ?? [])}
            onDone={() => setMarked([])}
          />
          <WordingAdvice />
        </div>
      </div>
    </Dialog>
  )
}
