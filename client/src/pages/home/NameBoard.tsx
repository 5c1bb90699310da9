import { ArrowLeftIcon } from '@navikt/aksel-icons'
import type { BankedMethod } from '@samtavle/shared/methods/methods'
import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createBoard } from '../../connection/makingBoards.ts'
import { currentLocale } from '../../i18n/i18n.ts'
import { MakingTrouble } from '../../panels/making/MakingTrouble.tsx'
import type { Making } from '../../panels/making/useMaking.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'

interface NameBoardProps {
  method: BankedMethod
  title: string
  making: Making
  onBack: () => void
}

/** What the board is called, filled in already; and then there is a board. */
export function NameBoard({ method, title, making, onBack }: NameBoardProps) {
  const { t } = useTranslation()
  const [name, setName] = useState(title)
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(!name.trim())
    if (!name.trim()) return field.current?.focus()
    const board = { title: name.trim(), method: method.id, locale: currentLocale() }
    void making.make((password) => createBoard(board, password))
  }
  return (
    <form className="name-board" onSubmit={submit} noValidate>
      <Field
        label={t('making.method.name')}
        description={t('making.method.nameHelp')}
        error={missing ? t('making.method.nameMissing') : undefined}
      >
        {(parts) => (
          <input
            {...parts}
            ref={field}
            className="ds-input"
            maxLength={limits.line}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <MakingTrouble making={making} />
      <div className="row">
        <Button type="submit" variant="primary" busy={making.busy} disabled={making.busy}>
          {t('making.make')}
        </Button>
        <Button variant="tertiary" icon={<ArrowLeftIcon aria-hidden />} onClick={onBack}>
          {t('making.method.back')}
        </Button>
      </div>
    </form>
  )
}
