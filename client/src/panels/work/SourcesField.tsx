import { XMarkIcon } from '@navikt/aksel-icons'
import type { Card } from '@samtavle/shared/schema/card'
import { useTranslation } from 'react-i18next'
import { removeSource, sourcesOf } from '../../actions/aboutCard.ts'
import { visibleCards } from '../../actions/placing.ts'
import { isFacilitator, isOwn } from '../../actions/rights.ts'
import { linkSources } from '../../actions/sources.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useBoard, useContent, useSession } from '../boardContext.ts'
import { shortText } from '../list/shortText.ts'

/** The cards that a decision or a measure builds on; each is tied or let go at once. */
export function SourcesField({ card }: { card: Card }) {
  const { t } = useTranslation()
  const board = useBoard()
  const content = useContent()
  const { locale } = useSession()
  const sources = sourcesOf(card, content)
  const others = visibleCards(content).filter(
    ({ id, kind, text }) =>
      id !== card.id && kind !== 'term' && text.trim() !== '' && !sources.some((source) => source.card.id === id),
  )
  return (
    <>
      {sources.length > 0 && <p className="ds-label">{t('work.about.sources')}</p>}
      {sources.length > 0 && (
        <ul className="work-sources" aria-label={t('work.about.sources')}>
          {sources.map(({ link, card: source }) => (
            <li key={link}>
              <span lang={locale}>{source.text}</span>
              {(isFacilitator(board) || isOwn(board, link)) && (
                <Button
                  variant="tertiary"
                  icon={<XMarkIcon aria-hidden />}
                  aria-label={t('work.about.unsource', { text: shortText(source.text) })}
                  onClick={() => removeSource(board, link)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <Field label={t('work.about.source')}>
        {(parts) => (
          <select
            {...parts}
            className="ds-input"
            value=""
            onChange={(event) => event.target.value && linkSources(board, card.id, [event.target.value])}
          >
            <option value="">{t('work.disagree.choose')}</option>
            {others.map(({ id, text }) => (
              <option key={id} value={id} lang={locale}>
                {shortText(text)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}
