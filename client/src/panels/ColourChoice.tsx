import '../ui/css/colours.css'
import { colours } from '@samtavle/shared/schema/values'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../actions/action.ts'
import { colourable, colourCards } from '../actions/colourCards.ts'
import { announce } from '../ui/announcer.ts'
import { useActionContext, useContent } from './boardContext.ts'

/** The colours of paper, each with its name, and that of the area; pressing one gives it to the selected cards. */
export function ColourChoice({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const root = useRef<HTMLDivElement>(null)
  useContent()
  useEffect(() => {
    const choice = root.current
    const first = choice?.querySelector<HTMLElement>('[aria-pressed=true]') ?? choice?.querySelector('button')
    first?.focus()
  }, [])
  const worn = new Set(colourable(context).map(({ colour }) => colour))
  return (
    <div ref={root} className="colour-choice">
      {[null, ...colours].map((colour) => {
        const action = colourCards(colour)
        const label = t(action.label) as string
        const isWorn = worn.size === 1 && worn.has(colour)
        const choose = async () => {
          await runAction(action, context)
          announce(t('colours.done', { colour: label }))
          onDone()
        }
        return (
          <button key={label} type="button" aria-pressed={isWorn} onClick={() => void choose()}>
            <i aria-hidden="true" data-paper={colour ?? undefined} />
            {label}
          </button>
        )
      })}
    </div>
  )
}
