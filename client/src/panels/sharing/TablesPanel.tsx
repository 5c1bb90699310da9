import { PrinterSmallIcon } from '@navikt/aksel-icons'
import { limits } from '@samtavle/shared/schema/limits'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { openDoorTo } from '../../actions/door.ts'
import { makeTables, stopTables } from '../../actions/tables.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useActionContext, useContent, useProgress, useSession } from '../boardContext.ts'
import { MeetingPack, packSheets } from './MeetingPack.tsx'
import { useBoardWords } from './useBoardWords.ts'
import { useDoor } from './useDoor.ts'

const usualTables = 4

/** The tables of the room, and printing what lies on them. */
export function TablesPanel() {
  const { tables } = useSession()
  return (
    <div className="tables-panel">
      {tables.length > 0 ? <Tables /> : <NewTables />}
      <PrintPack />
    </div>
  )
}

function NewTables() {
  const { t } = useTranslation()
  const { locale } = useSession()
  const [count, setCount] = useState(usualTables)
  const words = useBoardWords(locale)
  return (
    <>
      <p className="quiet">{t('tables.lead')}</p>
      <Field label={t('tables.count')}>
        {(parts) => (
          <input
            {...parts}
            className="ds-input"
            type="number"
            min={1}
            max={limits.tables}
            value={count}
            onChange={({ target }) =>
              setCount(Math.min(limits.tables, Math.max(1, Math.round(target.valueAsNumber) || 1)))
            }
          />
        )}
      </Field>
      <ActionButton action={makeTables(count, (number) => words?.('tables.name', { number }) ?? `${number}`)} />
    </>
  )
}

function Tables() {
  const { t } = useTranslation()
  const { tables, locale } = useSession()
  const { areas } = useContent()
  const { tables: sitting = {} } = useProgress()
  return (
    <>
      <ul className="tables-list">
        {tables.map((id) => (
          <li key={id}>
            <span lang={locale}>{areas.get(id)?.title ?? ''}</span>
            <span className="quiet">{t('tables.sitting', { count: sitting[id] ?? 0 })}</span>
          </li>
        ))}
      </ul>
      <ActionButton action={stopTables} variant="tertiary" />
      <p className="quiet">{t('tables.stopAbout')}</p>
    </>
  )
}

function PrintPack() {
  const { t } = useTranslation()
  const context = useActionContext()
  const session = useSession()
  const door = useDoor()
  const [prints, setPrints] = useState(false)
  const print = async () => {
    if (!door) await runAction(openDoorTo(false), context)
    setPrints(true)
  }
  return (
    <>
      <Button icon={<PrinterSmallIcon aria-hidden />} onClick={() => void print()}>
        {t('tables.pack')}
      </Button>
      <p className="quiet">
        {t('tables.packAbout', { count: packSheets(session).length })} {!door && t('tables.packDoor')}
      </p>
      {prints && door && <MeetingPack door={door} onPrinted={() => setPrints(false)} />}
    </>
  )
}
