import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons'
import { perspectives as usual } from '@samtavle/shared/schema/choices'
import { limits } from '@samtavle/shared/schema/limits'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useSession } from '../boardContext.ts'
import { RefusedMark, SavedMark } from '../saving/SavedMark.tsx'
import { useSaving } from '../saving/useSaving.ts'
import { useCommands } from './useCommands.ts'

const mostPerspectives = 20

/** Whom participants may say that they are here as. */
export function PerspectivesSection() {
  const { t } = useTranslation()
  const { perspectives } = useSession().settings
  const commands = useCommands()
  const label = t('settings.sections.perspectives')
  const saving = useSaving(label)
  const save = (list: string[]) => commands.settings({ perspectives: list })
  const change = (list: string[]) => saving.save(save(list), save(perspectives))
  const nameOf = usePerspectiveName()
  return (
    <div className="setting plain">
      <p className="quiet">{t('settings.perspectives.lead')}</p>
      <div className="setting-head">
        <SavedMark saving={saving} what={label} />
      </div>
      {perspectives.length === 0 && <p className="setting-note">{t('settings.perspectives.none')}</p>}
      <ul className="chips">
        {perspectives.map((perspective) => (
          <li key={perspective}>
            {nameOf(perspective)}
            <Button
              variant="tertiary"
              icon={<XMarkIcon aria-hidden />}
              aria-label={t('settings.perspectives.remove', { name: nameOf(perspective) })}
              onClick={() => void change(perspectives.filter((one) => one !== perspective))}
            />
          </li>
        ))}
      </ul>
      {perspectives.length < mostPerspectives && (
        <NewPerspective taken={perspectives} onAdd={(name) => change([...perspectives, name])} />
      )}
      <RefusedMark saving={saving} because={t('settings.perspectives.fixed')} />
    </div>
  )
}

/** The usual ones are called what they are called in the language of the interface, own ones as they are. */
function usePerspectiveName(): (perspective: string) => string {
  const { t } = useTranslation()
  return (perspective) => {
    const known = usual.find((one) => one === perspective)
    return known ? t(`step.perspectives.${known}`) : perspective
  }
}

function NewPerspective({ taken, onAdd }: { taken: string[]; onAdd: (name: string) => Promise<boolean> }) {
  const { t } = useTranslation()
  const nameOf = usePerspectiveName()
  const [text, setText] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const name = text.trim()
    const known = usual.find((one) => nameOf(one).toLowerCase() === name.toLowerCase()) ?? name
    if (!name || taken.includes(known)) return
    if (await onAdd(known)) setText('')
  }
  return (
    <form className="add-row" onSubmit={(event) => void submit(event)}>
      <Field label={t('settings.perspectives.new')}>
        {(parts) => (
          <input
            {...parts}
            className="ds-input"
            maxLength={limits.line}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" icon={<PlusIcon aria-hidden />}>
        {t('settings.perspectives.add')}
      </Button>
    </form>
  )
}
