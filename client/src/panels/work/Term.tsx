import type { Card } from '@samtavle/shared/schema/card'
import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writeMeaning } from '../../actions/glossary.ts'
import { whyNotCard } from '../../actions/rights.ts'
import { Button } from '../../ui/Button.tsx'
import { useBoard, useOwn, useSession } from '../boardContext.ts'

/** A word of the glossary; whoever may now says what it means. */
export function Term({ term }: { term: Card }) {
  const { t } = useTranslation()
  const board = useBoard()
  const { locale } = useSession()
  useOwn()
  const [meaning, setMeaning] = useState('')
  const mayWrite = term.meaning === '' && whyNotCard(board, 'detailCard', term) === null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (meaning.trim()) void writeMeaning(board, term.id, meaning.trim())
  }
  return (
    <div>
      <dt lang={locale}>{term.text}</dt>
      <dd lang={locale}>{term.meaning || (!mayWrite && <em lang={undefined}>{t('work.words.noMeaning')}</em>)}</dd>
      {mayWrite && (
        <dd>
          <form className="term-form" onSubmit={submit}>
            <input
              className="ds-input"
              aria-label={t('work.words.meaning', { term: term.text })}
              placeholder={t('work.words.noMeaning')}
              maxLength={limits.text}
              value={meaning}
              onChange={(event) => setMeaning(event.target.value)}
            />
            <Button type="submit">{t('work.words.save')}</Button>
          </form>
        </dd>
      )}
    </div>
  )
}
