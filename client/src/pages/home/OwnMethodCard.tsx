import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { boardOf } from '../../connection/makingBoards.ts'
import type { OwnMethod } from '../../connection/ownMethods.ts'
import { MakingTrouble } from '../../panels/making/MakingTrouble.tsx'
import type { Making } from '../../panels/making/useMaking.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { Facts } from './Facts.tsx'

interface OwnMethodCardProps {
  method: OwnMethod
  making: Making
  onRename: (title: string) => void
  onRemove: () => void
}

/** One method of one's own: what it is, a board of it, and what else can be done with it. */
export function OwnMethodCard({ method, making, onRename, onRemove }: OwnMethodCardProps) {
  const { t } = useTranslation()
  const [doing, setDoing] = useState<'making' | 'naming' | null>(null)
  const { file } = method
  const title = file.title || t('ownMethods.untitled')
  const use = () => {
    setDoing('making')
    void making.make((password) => boardOf(file, password))
  }
  const download = () => saveFile(new Blob([JSON.stringify(file)], { type: 'application/json' }), 'metode.json')
  return (
    <li className="panel own-method">
      <h3>{title}</h3>
      <Facts
        facts={[
          t('ownMethods.areas', { count: file.areas.length }),
          t('ownMethods.steps', { count: file.agenda.length }),
        ]}
      />
      {doing === 'naming' && (
        <Naming
          title={file.title}
          onDone={(wanted) => {
            if (wanted !== null) onRename(wanted)
            setDoing(null)
          }}
        />
      )}
      {doing === 'making' && <MakingTrouble making={making} />}
      <div className="own-method-acts">
        <Button
          variant="secondary"
          busy={making.busy && doing === 'making'}
          aria-label={`${t('ownMethods.use')}: ${title}`}
          onClick={use}
        >
          {t('ownMethods.use')}
        </Button>
        <div className="row flush">
          <Button
            variant="tertiary"
            aria-label={`${t('ownMethods.rename')}: ${title}`}
            onClick={() => setDoing('naming')}
          >
            {t('ownMethods.rename')}
          </Button>
          <Button variant="tertiary" aria-label={`${t('ownMethods.file')}: ${title}`} onClick={download}>
            {t('ownMethods.file')}
          </Button>
          <Button variant="tertiary" aria-label={`${t('ownMethods.remove')}: ${title}`} onClick={onRemove}>
            {t('ownMethods.remove')}
          </Button>
        </div>
      </div>
    </li>
  )
}

/** `onDone` gets the new title, or null when it stays as it is. */
function Naming({ title, onDone }: { title: string; onDone: (title: string | null) => void }) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState(title)
  return (
    <form
      className="own-method-naming"
      onSubmit={(event) => {
        event.preventDefault()
        onDone(wanted.trim() || null)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(null)
      }}
    >
      <Field label={t('ownMethods.name')}>
        {(parts) => (
          <input
            {...parts}
            className="ds-input"
            maxLength={100}
            // biome-ignore lint/a11y/noAutofocus: it has just been asked for
            autoFocus
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        )}
      </Field>
      <div className="row">
        <Button type="submit" variant="primary">
          {t('ownMethods.nameDo')}
        </Button>
        <Button onClick={() => onDone(null)}>{t('ownMethods.cancel')}</Button>
      </div>
    </form>
  )
}
