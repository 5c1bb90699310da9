import { TrashIcon } from '@navikt/aksel-icons'
import { limits } from '@samtavle/shared/schema/limits'
import type { Theme } from '@samtavle/shared/schema/theme'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../actions/action.ts'
import { visibleCards } from '../actions/placing.ts'
import { dissolveTheme, makeTheme, renameTheme } from '../actions/themes.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { useStore } from '../ui/useStore.ts'
import { ActionButton } from './ActionButton.tsx'
import { useActionContext, useContent, useSession } from './boardContext.ts'

/** The themes of the board: their names, how many notes are in each, and a new one from what is selected. */
export function ThemePanel() {
  const { t } = useTranslation()
  const content = useContent()
  const themes = [...content.themes.values()].filter(({ live }) => live)
  const counts = new Map<string | null, number>()
  for (const { theme } of visibleCards(content)) counts.set(theme, (counts.get(theme) ?? 0) + 1)
  return (
    <section className="panel theme-panel" aria-label={t('board.theme.title')}>
      <h2>{t('board.theme.title')}</h2>
      <NewTheme />
      {themes.length === 0 && <p className="quiet">{t('board.theme.empty')}</p>}
      <ul>
        {themes.map((theme) => (
          <ThemeRow key={theme.id} theme={theme} count={counts.get(theme.id) ?? 0} />
        ))}
      </ul>
    </section>
  )
}

function NewTheme() {
  const { t } = useTranslation()
  const context = useActionContext()
  const selected = useStore(context.view, ({ selection }) => selection.size)
  const [title, setTitle] = useState('')
  const action = makeTheme(title)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    await runAction(action, context)
    setTitle('')
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="new-theme">
      <p className="quiet">
        {selected > 0 ? t('board.note.selectedMany', { count: selected }) : t('board.theme.makeHelp')}
      </p>
      <Field label={t('board.theme.name')}>
        {(parts) => (
          <input
            {...parts}
            className="ds-input"
            value={title}
            maxLength={limits.line}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" disabled={!action.enabled(context)}>
        {t(action.label)}
      </Button>
    </form>
  )
}

function ThemeRow({ theme, count }: { theme: Theme; count: number }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const { locale } = useSession()
  const [title, setTitle] = useState<string | null>(null)
  const save = () => {
    if (title !== null && title !== theme.title) void runAction(renameTheme(theme.id, title), context)
    setTitle(null)
  }
  const values = { name: theme.title }
  return (
    <li className="theme-row">
      <input
        className="ds-input"
        lang={locale}
        aria-label={t('board.theme.rename', values)}
        value={title ?? theme.title}
        maxLength={limits.line}
        disabled={!renameTheme(theme.id, theme.title).enabled(context)}
        onChange={(event) => setTitle(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
      <span className="quiet">{t('board.theme.notes', { count })}</span>
      <ActionButton
        action={{ ...dissolveTheme(theme.id), values }}
        variant="tertiary"
        icon={<TrashIcon aria-hidden />}
        iconOnly
      />
    </li>
  )
}
