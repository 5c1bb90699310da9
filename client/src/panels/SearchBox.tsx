import { ChevronDownIcon, ChevronUpIcon, XMarkIcon } from '@navikt/aksel-icons'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cardsWith, jumpTo } from '../actions/find.ts'
import { Button } from '../ui/Button.tsx'
import { useStore } from '../ui/useStore.ts'
import { useActionContext, useContent } from './boardContext.ts'

/** Finds text on the board and goes from one card that has it to the next. */
export function SearchBox({ onLeft }: { onLeft: () => void }) {
  const { view } = useActionContext()
  const searching = useStore(view, (state) => state.searching)
  if (searching === null) return null
  const close = () => {
    view.set({ searching: null })
    onLeft()
  }
  return <Box asked={searching} onClose={close} />
}

/** `asked`: how often it has been asked for. */
function Box({ asked, onClose }: { asked: number; onClose: () => void }) {
  const { t } = useTranslation()
  const context = useActionContext()
  useContent()
  const [sought, setSought] = useState('')
  const [at, setAt] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for
  useEffect(() => field.current?.select(), [asked])
  const found = cardsWith(context, sought)
  const go = (index: number, among: readonly string[] = found) => {
    const next = among.length === 0 ? 0 : (index + among.length) % among.length
    setAt(next)
    const card = among[next]
    if (card) jumpTo(context, card)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter') go(at + (event.shiftKey ? -1 : 1))
    else return
    event.preventDefault()
  }
  return (
    <search className="panel search-box">
      <input
        type="search"
        className="ds-input"
        ref={field}
        aria-label={t('canvas.search.field')}
        placeholder={t('canvas.search.field')}
        value={sought}
        onChange={({ target: { value } }) => {
          setSought(value)
          go(0, cardsWith(context, value))
        }}
        onKeyDown={onKey}
      />
      <span className="search-count" role="status">
        {sought.trim() === ''
          ? ''
          : found.length === 0
            ? t('canvas.search.none')
            : t('canvas.search.found', { at: Math.min(at, found.length - 1) + 1, count: found.length })}
      </span>
      <Button
        variant="tertiary"
        icon={<ChevronUpIcon aria-hidden />}
        aria-label={t('canvas.search.previous')}
        disabled={found.length === 0}
        onClick={() => go(at - 1)}
      />
      <Button
        variant="tertiary"
        icon={<ChevronDownIcon aria-hidden />}
        aria-label={t('canvas.search.next')}
        disabled={found.length === 0}
        onClick={() => go(at + 1)}
      />
      <Button
        variant="tertiary"
        icon={<XMarkIcon aria-hidden />}
        aria-label={t('canvas.search.close')}
        onClick={onClose}
      />
    </search>
  )
}
