import { limits } from '@samtavle/shared/schema/limits'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addPaperNotes, waitsForReveal } from '../../actions/paper.ts'
import { liveAreas } from '../../actions/placing.ts'
import { announce } from '../../ui/announcer.ts'
import { Field } from '../../ui/Field.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useContent, useSession } from '../boardContext.ts'
import { useAreaName } from '../useAreaName.ts'

/** Typing in what stands on sheets of paper. */
export function PaperNotes() {
  const { t } = useTranslation()
  // What was typed stays when it is folded away.
  const [wasOpened, setOpened] = useState(false)
  return (
    <details className="more paper-notes" onToggle={() => setOpened(true)}>
      <summary>{t('paper.title')}</summary>
      {wasOpened && <PaperForm />}
    </details>
  )
}

/** A note for each line, in an area of one's choice. */
function PaperForm() {
  const { t } = useTranslation()
  const session = useSession()
  const areas = liveAreas(useContent())
  const nameOf = useAreaName()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const area = areas.find(({ id }) => id === (chosen ?? session.step.area)) ?? areas[0]
  const texts = text
    .split('\n')
    .map((line) => line.trim().slice(0, limits.text))
    .filter(Boolean)
  if (!area) return null
  const added = () => {
    setText('')
    announce(t('paper.added'))
  }
  return (
    <>
      <p className="quiet">
        {t('paper.lead')} {waitsForReveal(session, area.id) && t('paper.waits')}
      </p>
      <Field label={t('paper.area')}>
        {(parts) => (
          <select
            {...parts}
            className="ds-input"
            lang={session.locale}
            value={area.id}
            onChange={({ target }) => setChosen(target.value)}
          >
            {areas.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('paper.field')}>
        {(parts) => (
          <textarea
            {...parts}
            className="ds-input"
            lang={session.locale}
            rows={4}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <ActionButton action={addPaperNotes(area.id, texts)} onDone={added} />
    </>
  )
}
