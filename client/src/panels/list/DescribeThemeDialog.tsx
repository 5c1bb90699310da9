import type { Theme } from '@samtavle/shared/schema/theme'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../actions/action.ts'
import { describeTheme } from '../../actions/describeTheme.ts'
import { dissolveTheme } from '../../actions/themes.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useActionContext } from '../boardContext.ts'
import { useListDesk } from './listDesk.ts'
import { ThemeFields } from './ThemeFields.tsx'

/** The name of a theme and what it is about; and taking it away, which its notes survive. */
export function DescribeThemeDialog({ theme, onClose }: { theme: Theme; onClose: () => void }) {
  const { t } = useTranslation()
  const context = useActionContext()
  const desk = useListDesk()
  const [title, setTitle] = useState(theme.title)
  const [definition, setDefinition] = useState(theme.definition)
  const action = describeTheme(theme.id, title, definition)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    await runAction(action, context)
    desk.done(t('list.theme.saved'), theme.id)
  }
  return (
    <Dialog title={t('list.theme.edit')} onClose={onClose}>
      <form className="new-theme" onSubmit={(event) => void submit(event)}>
        <ThemeFields title={title} definition={definition} onTitle={setTitle} onDefinition={setDefinition} />
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
