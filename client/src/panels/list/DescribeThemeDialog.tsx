import type { Theme } from '@samtavle/shared/schema/theme'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { describeTheme, wholesFor } from '../../actions/describeTheme.ts'
import { dissolveTheme } from '../../actions/themes.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useActionContext, useContent, useSession } from '../boardContext.ts'
import { useUnsaid } from '../useUnsaid.ts'
import { useListDesk } from './listDesk.ts'
import { ThemeFields } from './ThemeFields.tsx'

/** The name of a theme and what it is about; and taking it away, which its notes survive. */
export function DescribeThemeDialog({ theme, onClose }: { theme: Theme; onClose: () => void }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const desk = useListDesk()
  const { title, definition, parent } = theme
  const { fields, change, forget } = useUnsaid(`theme ${theme.id}`, { title, definition, parent })
  const action = describeTheme(theme.id, fields.title, fields.definition, fields.parent)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await runAction(action, context))) return
    forget()
    desk.done(t('list.theme.saved'), theme.id)
  }
  return (
    <Dialog title={t('list.theme.edit')} onClose={onClose}>
      <form className="new-theme" onSubmit={(event) => void submit(event)}>
        <ThemeFields {...fields} onChange={change} />
        <WholeField theme={theme} parent={fields.parent} onChange={(whole) => change({ parent: whole })} />
        <Button type="submit" variant="primary" disabled={!action.enabled(context)}>
          {t('list.theme.save')}
        </Button>
      </form>
      <hr />
      <p className="quiet">{t('list.theme.dissolveHelp')}</p>
      <ActionButton action={dissolveTheme(theme.id)} onDone={() => desk.done(t('list.theme.dissolved'), theme.id)}>
        {t('list.theme.dissolve')}
      </ActionButton>
    </Dialog>
  )
}

interface WholeFieldProps {
  theme: Theme
  parent: string | null
  onChange: (parent: string | null) => void
}

/** Which theme this one is a part of; nothing to choose where there is none. */
function WholeField({ theme, parent, onChange }: WholeFieldProps) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const wholes = wholesFor(theme, useContent())
  if (wholes.length === 0) return null
  return (
    <Field label={t('work.about.partOf')}>
      {(parts) => (
        <select
          {...parts}
          className="ds-input"
          value={parent ?? ''}
          onChange={(event) => onChange(event.target.value || null)}
        >
          <option value="">{t('work.about.partOfNone')}</option>
          {wholes.map(({ id, title }) => (
            <option key={id} value={id} lang={locale}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
