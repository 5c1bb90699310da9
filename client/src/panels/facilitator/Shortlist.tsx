import { useTranslation } from 'react-i18next'
import { inReadingOrder, visibleCards } from '../../actions/placing.ts'
import { useContent, useSession } from '../boardContext.ts'

const mayBeChosen = new Set(['note', 'idea', 'problem'])

/** Picks the notes and wordings that dots may be given to. */
export function Shortlist({ chosen, onChange }: { chosen: readonly string[]; onChange: (chosen: string[]) => void }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const content = useContent()
  const cards = inReadingOrder(
    visibleCards(content).filter(({ kind, text }) => mayBeChosen.has(kind) && text.trim() !== ''),
    content,
  )
  const toggle = (id: string, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id))
  return (
    <fieldset className="shortlist">
      <legend>{t('voting.choose')}</legend>
      <p className="quiet" role="status">
        {t('voting.chosenCount', { count: chosen.length })}
      </p>
      <ul>
        {cards.map(({ id, text }) => (
          <li key={id}>
            <label className="check">
              <input
                className="ds-input"
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) => toggle(id, event.target.checked)}
              />
              <span lang={locale}>{text}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
