import { PlusIcon, TrashIcon } from '@navikt/aksel-icons'
import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StarterArea } from '../../actions/starterAreas.ts'
import { createBoard } from '../../connection/makingBoards.ts'
import { currentLocale } from '../../i18n/i18n.ts'
import { MakingTrouble } from '../../panels/making/MakingTrouble.tsx'
import type { Making } from '../../panels/making/useMaking.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'

const mostAreas = 3

/** An empty board: what the meeting is called, what it is to find out, and the areas people write in. */
export function BlankBoard({ making, onClose }: { making: Making; onClose: () => void }) {
  const { t } = useTranslation()
  const [title, setTitle] = useState('')
  const [question, setQuestion] = useState('')
  const [areas, setAreas] = useState<StarterArea[]>(
    t('making.blank.starters', { returnObjects: true }) as StarterArea[],
  )
  const [missing, setMissing] = useState(false)
  const titleField = useRef<HTMLInputElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(!title.trim())
    if (!title.trim()) return titleField.current?.focus()
    const board = { title: title.trim(), locale: currentLocale(), brief: { question: question.trim() } }
    void making.make(
      (password) => createBoard(board, password),
      areas.filter((area) => area.title.trim()),
    )
  }
  return (
    <Dialog title={t('making.blank.title')} onClose={onClose} className="blank-dialog">
      <form className="create-form" onSubmit={submit} noValidate>
        <Field label={t('making.method.name')} error={missing ? t('making.method.nameMissing') : undefined}>
          {(parts) => (
            <input
              {...parts}
              ref={titleField}
              className="ds-input"
              maxLength={limits.line}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('making.blank.question')} description={t('making.blank.questionHelp')}>
          {(parts) => (
            <textarea
              {...parts}
              className="ds-input"
              rows={2}
              maxLength={limits.text}
              value={question}
              onChange={(event) => setQuestion(event.target.value)}
            />
          )}
        </Field>
        <AreaFields areas={areas} onChange={setAreas} />
        <MakingTrouble making={making} />
        <Button type="submit" variant="primary" busy={making.busy} disabled={making.busy}>
          {t('making.make')}
        </Button>
      </form>
    </Dialog>
  )
}

function AreaFields({ areas, onChange }: { areas: StarterArea[]; onChange: (areas: StarterArea[]) => void }) {
  const { t } = useTranslation()
  const change = (i: number, part: Partial<StarterArea>) =>
    onChange(areas.map((area, k) => (k === i ? { ...area, ...part } : area)))
  return (
    <fieldset className="create-areas">
      <legend>{t('making.blank.areas')}</legend>
      <p className="quiet">{t('making.blank.areasHelp')}</p>
      {areas.map((area, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: areas have no other name than their place
        <div className="create-area" key={i} data-paper={papers[i]}>
          <AreaInputs area={area} number={i + 1} change={(part) => change(i, part)} />
          {areas.length > 1 && (
            <Button
              variant="tertiary"
              icon={<TrashIcon aria-hidden />}
              aria-label={t('making.blank.areaRemove', { number: i + 1 })}
              onClick={() => onChange(areas.filter((_, k) => k !== i))}
            />
          )}
        </div>
      ))}
      {areas.length < mostAreas && (
        <Button
          variant="tertiary"
          icon={<PlusIcon aria-hidden />}
          onClick={() => onChange([...areas, { title: '', prompt: '' }])}
        >
          {t('making.blank.areaAdd')}
        </Button>
      )}
    </fieldset>
  )
}

/** As the areas of a new board will look. */
const papers = ['yellow', 'lilac', 'blue'] as const

function AreaInputs({
  area,
  number,
  change,
}: {
  area: StarterArea
  number: number
  change: (part: Partial<StarterArea>) => void
}) {
  const { t } = useTranslation()
  return (
    <div className="create-area-inputs">
      <Field label={t('making.blank.areaTitle', { number })} hideLabel>
        {(parts) => (
          <input
            {...parts}
            className="ds-input"
            maxLength={limits.line}
            placeholder={t('making.blank.areaNumber', { number })}
            value={area.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('making.blank.areaPrompt', { number })} hideLabel>
        {(parts) => (
          <input
            {...parts}
            className="ds-input"
            maxLength={limits.line}
            placeholder={t('step.free.areaPrompt')}
            value={area.prompt}
            onChange={(event) => change({ prompt: event.target.value })}
          />
        )}
      </Field>
    </div>
  )
}
