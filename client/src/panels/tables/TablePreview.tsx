import type { SkippedRow, TableNote } from '@samtavle/shared/file/tableNotes'
import { useTranslation } from 'react-i18next'

/** As many notes, and numbers of rows, are shown. */
const shown = { notes: 6, rows: 12 }

/** The notes that a table comes to, and the rows of which none is made. */
export function TablePreview({ notes, skipped }: { notes: readonly TableNote[]; skipped: readonly SkippedRow[] }) {
  const { t } = useTranslation()
  if (notes.length === 0) return <p className="warning">{t('rows.nothing')}</p>
  return (
    <>
      <h3>
        {t('rows.preview')}: {t('rows.notes', { count: notes.length })}
      </h3>
      <ul className="table-preview">
        {notes.slice(0, shown.notes).map((note, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: notes may be the same, and never change places
          <li key={i}>
            <p dir="auto">{note.text}</p>
            <Where note={note} />
          </li>
        ))}
      </ul>
      {notes.length > shown.notes && <p className="quiet">{t('rows.more', { count: notes.length - shown.notes })}</p>}
      {skipped.length > 0 && (
        <section>
          <h3>{t('rows.skipped')}</h3>
          <ul>
            <Skipped what="empty" rows={skipped.filter(({ why }) => why === 'empty')} />
            <Skipped what="tooLong" rows={skipped.filter(({ why }) => why === 'too-long')} />
          </ul>
        </section>
      )}
    </>
  )
}

function Where({ note: { area, theme } }: { note: TableNote }) {
  const { t } = useTranslation()
  if (!area && !theme) return null
  return (
    <p className="quiet">
      <bdi>{[area && t('rows.inArea', { area }), theme].filter(Boolean).join(' · ')}</bdi>
    </p>
  )
}

function Skipped({ what, rows }: { what: 'empty' | 'tooLong'; rows: readonly SkippedRow[] }) {
  const { t } = useTranslation()
  if (rows.length === 0) return null
  const numbers = rows.slice(0, shown.rows).map(({ row }) => String(row))
  const listed = [...numbers, ...(rows.length > shown.rows ? [t('rows.andMore')] : [])].join(', ')
  return <li>{t(`rows.${what}`, { count: rows.length, rows: listed })}</li>
}
