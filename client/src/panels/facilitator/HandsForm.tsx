import type { Result } from '@samtavle/shared/schema/result'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { countHands } from '../../actions/rounds.ts'
import { Field } from '../../ui/Field.tsx'
import { useActionContext, useSession } from '../boardContext.ts'

/** Raised hands of people in the room, option by option; they stand beside the dots and are never added to them. */
export function HandsForm({ result: { id, data } }: { result: Result }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const { locale } = useSession()
  const count = (option: string, hands: number) => void runAction(countHands(id, option, hands), context)
  return (
    <div className="hands-form">
      <p className="quiet">{t('voting.handsLead')}</p>
      <ul>
        {data.options.map(({ card, text, hands }) => (
          <li key={card} lang={locale}>
            <Field label={text || t('board.note.hidden')}>
              {(parts) => (
                <input
                  {...parts}
                  className="ds-input"
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={1000}
                  defaultValue={hands ?? ''}
                  onBlur={({ target }) => {
                    const now = Math.max(0, Math.round(target.valueAsNumber || 0))
                    if (now !== (hands ?? 0)) count(card, now)
                  }}
                />
              )}
            </Field>
          </li>
        ))}
      </ul>
    </div>
  )
}
