import { limits } from '@samtavle/shared/schema/limits'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { importBoard } from '../../connection/makingBoards.ts'
import { MakingTrouble } from '../../panels/making/MakingTrouble.tsx'
import type { Making } from '../../panels/making/useMaking.ts'
import { Button } from '../../ui/Button.tsx'

const bytesPerMegabyte = 1024 * 1024

/** A new board from a file that one was saved in. */
export function BoardFromFile({ making }: { making: Making }) {
  const { t } = useTranslation()
  const id = useId()
  const [file, setFile] = useState<File | null>(null)
  const open = (chosen: File | undefined) => {
    setFile(chosen ?? null)
    if (chosen) void making.make((password) => importBoard(chosen, password))
  }
  const named = {
    'bad-request': t('making.file.invalid'),
    'invalid-board': t('making.file.invalid'),
    'too-large': t('making.file.tooLarge', { megabytes: limits.boardFileBytes / bytesPerMegabyte }),
  }
  return (
    <form
      className="from-file"
      onSubmit={(event) => {
        event.preventDefault()
        open(file ?? undefined)
      }}
    >
      <div>
        <h4 id={`${id}-title`}>{t('making.file.title')}</h4>
        <p className="quiet" id={`${id}-about`}>
          {t('making.file.lead')}
        </p>
      </div>
      <label className="ds-button file-button" data-variant="secondary" id={`${id}-choose`}>
        {t(making.busy && file ? 'making.file.opening' : 'making.file.choose')}
        <input
          className="ds-sr-only"
          type="file"
          accept=".json,application/json"
          aria-labelledby={`${id}-title ${id}-choose`}
          aria-describedby={`${id}-about`}
          disabled={making.busy}
          onChange={(event) => {
            open(event.target.files?.[0])
            // The same file, mended, can be chosen once more.
            event.target.value = ''
          }}
        />
      </label>
      {file && (
        <div className="file-trouble">
          <MakingTrouble making={making} named={named} />
          {making.password.isNeeded && (
            <Button type="submit" variant="primary" busy={making.busy}>
              {t('making.make')}
            </Button>
          )}
        </div>
      )}
    </form>
  )
}
