import '../ui/css/whiteboard.css'
import { fixtureSizes } from '@samtavle/shared/schema/fixtures'
import { useTranslation } from 'react-i18next'
import { resize, sizable } from '../actions/fixtureSize.ts'
import { ActionButton } from './ActionButton.tsx'
import { useActionContext } from './boardContext.ts'

/** How large the selected free texts and pictures are to be. */
export function FixtureSizes() {
  const { t } = useTranslation()
  const cards = sizable(useActionContext())
  if (cards.length === 0) return null
  return (
    <fieldset className="fixture-sizes" aria-label={t('whiteboard.size.title')}>
      {fixtureSizes.map((size) => (
        <ActionButton
          key={size}
          action={resize(size)}
          variant="tertiary"
          iconOnly
          icon={
            <span className="size-letter" data-size={size} aria-hidden>
              A
            </span>
          }
          aria-pressed={cards.every((card) => card.size === size)}
        />
      ))}
    </fieldset>
  )
}
