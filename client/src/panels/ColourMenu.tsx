import { PaletteIcon } from '@navikt/aksel-icons'
import type { Card } from '@samtavle/shared/schema/card'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { colourable } from '../actions/colourCards.ts'
import { Button } from '../ui/Button.tsx'
import { useActionContext } from './boardContext.ts'
import { ColourChoice } from './ColourChoice.tsx'

/** Opens the colours that the selected cards can have, beside the bar it is on. */
export function ColourMenu({ cards }: { cards: Card[] }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const opener = useRef<HTMLFieldSetElement>(null)
  const [isOpen, setOpen] = useState(false)
  if (colourable(context).length === 0) return null
  const close = () => {
    setOpen(false)
    opener.current?.querySelector('button')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  const [paper] = new Set(cards.map(({ colour }) => colour))
  return (
    <fieldset
      ref={opener}
      className="colour-menu"
      aria-label={t('colours.title')}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <Button
        variant="tertiary"
        icon={<PaletteIcon aria-hidden data-paper={paper ?? undefined} />}
        aria-label={t('colours.open')}
        title={t('colours.open')}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <div className="panel">
          <ColourChoice onDone={close} />
        </div>
      )}
    </fieldset>
  )
}
