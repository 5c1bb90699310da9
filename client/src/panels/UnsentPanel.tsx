import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { reuseText } from '../actions/reuseText.ts'
import { Button } from '../ui/Button.tsx'
import { useStore } from '../ui/useStore.ts'
import { ActionButton } from './ActionButton.tsx'
import { useBoard, useBoardState } from './boardContext.ts'

/** Own text that the board did not take: it stays until its writer has used it or thrown it away. */
export function UnsentPanel() {
  const { t } = useTranslation()
  const { unsent } = useBoard()
  const texts = useStore(unsent.store, (state) => state.texts)
  useBoardState((state) => state.session)
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusWhenKept(heading, texts.length)
  if (texts.length === 0) return null
  return (
    <section className="panel unsent" aria-label={t('board.unsent.title')}>
      <h2 ref={heading} tabIndex={-1} onKeyDown={keepLetters}>
        {t('board.unsent.title')}
      </h2>
      <p className="quiet">{t('board.unsent.lead')}</p>
      <ul>
        {texts.map((kept) => (
          <li key={kept.id}>
            <p>{kept.text}</p>
            <div className="row">
              <ActionButton action={reuseText(kept)} />
              <Button variant="tertiary" onClick={() => unsent.discard(kept.id)}>
                {t('board.unsent.discard')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who wrote in the field that has gone goes on here, with the words that were in it. */
function useFocusWhenKept(heading: RefObject<HTMLElement | null>, count: number): void {
  const before = useRef(count)
  useEffect(() => {
    const { activeElement, body } = document
    if (count > before.current && activeElement === body) heading.current?.focus()
    before.current = count
  }, [heading, count])
}

/** Who types on has not seen yet that the writing has ended: on the board these letters would be keys that do something. */
function keepLetters(event: KeyboardEvent): void {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation()
}
