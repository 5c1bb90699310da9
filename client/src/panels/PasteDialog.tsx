import { useTranslation } from 'react-i18next'
import { mostRows, pasteNotes } from '../actions/clipboard.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { ActionButton } from './ActionButton.tsx'

/** Asks whether each pasted row becomes a note, and says when they are too many for that. */
export function PasteDialog({ rows, onClose }: { rows: string[]; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('canvas.paste.title')} onClose={onClose}>
      <p>{t('canvas.paste.lead', { count: rows.length })}</p>
      <ul className="paste-rows">
        {rows.slice(0, 5).map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows may be the same, and never change places
          <li key={i}>{row}</li>
        ))}
        {rows.length > 5 && <li aria-hidden>…</li>}
      </ul>
      {rows.length > mostRows && <p>{t('canvas.paste.most', { count: mostRows })}</p>}
      <div className="dialog-actions">
        <ActionButton action={pasteNotes(rows.slice(0, mostRows))} variant="primary" />
        <ActionButton action={{ ...pasteNotes([rows.join('\n')]), label: 'canvas.paste.one' }} />
      </div>
    </Dialog>
  )
}
