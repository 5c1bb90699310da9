import { PlusIcon, TrashIcon } from '@navikt/aksel-icons'
import { routes } from '@samtavle/shared/protocol/routes'
import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StarterArea } from '../actions/starterAreas.ts'
import { createBoard, joinBoard } from '../connection/boards.ts'
import { ProblemError } from '../connection/http.ts'
import { currentLocale } from '../i18n/i18n.ts'
import { keepNewBoard } from '../panels/newBoard.ts'
import { troubleKey } from '../panels/trouble.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { goTo } from '../ui/navigation.ts'

const mostAreas = 3

/** Makes a board: what the meeting is called, what it is to find out, and the areas people write in. */
export function CreateForm() {
  const { t } = useTranslation()
  const [title, setTitle] = useState('')
  const [question, setQuestion] = useState('')
  const [areas, setAreas] = useState<StarterArea[]>(t('home.starters', { returnObjects: true }) as StarterArea[])
  const [wrong, setWrong] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const titleField = useRef<HTMLInputElement>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!title.trim()) {
      setWrong('title')
      titleField.current?.focus()
      return
    }
    setBusy(true)
    try {
      await make(title.trim(), question.trim(), areas)
    } catch (error) {
      setWrong(error instanceof ProblemError ? error.code : 'no-contact')
      setBusy(false)
    }
  }
  return (
    <section className="create" aria-labelledby="create">
      <h2 id="create">{t('home.createTitle')}</h2>
      <p className="lead">{t('home.createLead')}</p>
      <form className="panel create-form" onSubmit={(event) => void submit(event)} noValidate>
        <div className="create-what">
          <Field label={t('home.boardTitle')} error={wrong === 'title' ? t('home.boardTitleMissing') : undefined}>
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
          <Field label={t('home.question')} description={t('home.questionHelp')}>
            {(parts) => (
              <textarea
                {...parts}
                className="ds-input"
                rows={3}
                maxLength={limits.text}
                value={question}
                onChange={(event) => setQuestion(event.target.value)}
              />
            )}
          </Field>
        </div>
        <AreaFields areas={areas} onChange={setAreas} />
        <div className="create-go">
          <Button type="submit" variant="primary" busy={busy} disabled={busy}>
            {t('home.createButton')}
          </Button>
          {wrong && wrong !== 'title' && (
            <p className="ds-validation-message" role="alert">
              {t(troubleKey('named', wrong)) as string}
            </p>
          )}
        </div>
      </form>
    </section>
  )
}

async function make(title: string, question: string, areas: StarterArea[]): Promise<void> {
  const { boardId, links } = await createBoard({ title, locale: currentLocale(), brief: { question } })
  await joinBoard({ secret: new URL(links.facilitator).hash.slice(1) })
  keepNewBoard(boardId, { links, areas: areas.filter((area) => area.title.trim()) })
  goTo(routes.boardPage(boardId))
}

function AreaFields({ areas, onChange }: { areas: StarterArea[]; onChange: (areas: StarterArea[]) => void }) {
  const { t } = useTranslation()
  const change = (i: number, part: Partial<StarterArea>) =>
    onChange(areas.map((area, k) => (k === i ? { ...area, ...part } : area)))
  return (
    <fieldset className="create-areas">
      <legend>{t('home.areas')}</legend>
      <p className="quiet">{t('home.areasHelp')}</p>
      {areas.map((area, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: areas have no other name than their place
        <div className="create-area" key={i} data-paper={papers[i]}>
          <AreaInputs area={area} number={i + 1} change={(part) => change(i, part)} />
          {areas.length > 1 && (
            <Button
              variant="tertiary"
              icon={<TrashIcon aria-hidden />}
              aria-label={t('home.areaRemove', { number: i + 1 })}
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
          {t('home.areaAdd')}
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
      <Field label={t('home.areaTitle', { number })} hideLabel>
        {(parts) => (
          <input
            {...parts}
            className="ds-input"
            maxLength={limits.line}
            placeholder={t('home.areaNumber', { number })}
            value={area.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('home.areaPrompt', { number })} hideLabel>
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
