import type { BankedMethod, GalleryTexts } from '@samtavle/shared/methods/methods'
import { methodOf } from '@samtavle/shared/methods/methods'
import { type Answers, suggestMethods } from '@samtavle/shared/methods/suggestMethods'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../ui/announcer.ts'
import { Button } from '../../ui/Button.tsx'
import { MethodCards } from './MethodCards.tsx'
import { Questions } from './Questions.tsx'

/** A row of cards. */
const most = 4

/** Three questions, and the methods that come closest to the answers; at first the starters. */
export function Suggestions({ texts, onOpen }: { texts: GalleryTexts; onOpen: (method: BankedMethod) => void }) {
  const { t } = useTranslation()
  const [answers, setAnswers] = useState<Answers>({})
  const isAnswered = Object.keys(answers).length > 0
  const suggested = suggestMethods(answers).slice(0, most)
  const answer = (given: Answers) => {
    setAnswers(given)
    announce(t('making.suggestions', { count: Math.min(most, suggestMethods(given).length) }))
  }
  return (
    <>
      <Questions answers={answers} onAnswer={answer} />
      <div className="section-head">
        <h3>{t(isAnswered ? 'making.suggested' : 'making.start')}</h3>
        {isAnswered && (
          <Button variant="tertiary" className="flush" onClick={() => answer({})}>
            {t('making.clear')}
          </Button>
        )}
      </div>
      <MethodCards methods={suggested.flatMap((id) => methodOf(id) ?? [])} texts={texts} onOpen={onOpen} />
    </>
  )
}
