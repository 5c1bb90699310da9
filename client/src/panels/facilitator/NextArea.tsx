import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { liveAreas } from '../../actions/placing.ts'
import { startWriting } from '../../actions/steps.ts'
import { ActionButton } from '../ActionButton.tsx'
import { useContent, useSession } from '../boardContext.ts'
import { useAreaName } from '../useAreaName.ts'

/** Starts writing in an area: the first that has not been written in, or another. */
export function NextArea({ variant = 'primary' }: { variant?: 'primary' | 'secondary' }) {
  const { t } = useTranslation()
  const { revealed, locale, tables } = useSession()
  const [perTable, setPerTable] = useState(false)
  const areas = liveAreas(useContent()).filter((area) => !tables.includes(area.id))
  const nameOf = useAreaName()
  const id = useId()
  const likely = areas.find((area) => revealed[area.id] === undefined) ?? areas[0]
  const [inTurn, setInTurn] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const area = areas.find((candidate) => candidate.id === chosen) ?? likely
  if (!area) return null
  return (
    <div className="next-area">
      {areas.length > 1 && (
        <div className="ds-field">
          <label className="ds-label" htmlFor={id}>
            {t('step.free.area')}
          </label>
          <select
            id={id}
            className="ds-input"
            lang={locale}
            value={area.id}
            onChange={(event) => setChosen(event.target.value)}
          >
            {areas.map((option) => (
              <option key={option.id} value={option.id}>
                {nameOf(option)}
              </option>
            ))}
          </select>
        </div>
      )}
      <fieldset className="afterwards">
        <legend>{t('turns.afterwards')}</legend>
        {([false, true] as const).map((value) => (
          <label key={String(value)} className="check">
            <input
              className="ds-input"
              type="radio"
              name={`${id}-afterwards`}
              checked={inTurn === value}
              onChange={() => setInTurn(value)}
            />
            <span>{t(value ? 'turns.inTurn' : 'turns.together')}</span>
          </label>
        ))}
      </fieldset>
      {tables.length > 0 && (
        <label className="check">
          <input
            className="ds-input"
            type="checkbox"
            checked={perTable}
            onChange={({ target }) => setPerTable(target.checked)}
          />
          <span>{t('tables.atTables')}</span>
        </label>
      )}
      <ActionButton
        action={startWriting(area, { inTurn, ...(tables.length > 0 && { perTable }) })}
        variant={variant}
        data-fullwidth
        onDone={() => setChosen(null)}
      >
        {t('step.free.start')}
      </ActionButton>
    </div>
  )
}
