import { BulletListIcon, FileIcon } from '@navikt/aksel-icons'
import { useTranslation } from 'react-i18next'
import { showCanvas, showList } from '../actions/shownAs.ts'
import { announce } from '../ui/announcer.ts'
import { useStore } from '../ui/useStore.ts'
import { ActionButton } from './ActionButton.tsx'
import { useActionContext } from './boardContext.ts'

/** Shows the board as a list, or as a board again: the first thing that the Tab key comes to. */
export function ViewSwitch() {
  const { t } = useTranslation()
  const isList = useStore(useActionContext().view, ({ shownAs }) => shownAs) === 'list'
  return (
    <nav className="panel view-switch" aria-label={t('list.switchLabel')}>
      <ActionButton
        action={isList ? showCanvas : showList}
        variant="tertiary"
        icon={isList ? <FileIcon aria-hidden /> : <BulletListIcon aria-hidden />}
        onDone={() => announce(t(isList ? 'list.shownCanvas' : 'list.shown'))}
      />
    </nav>
  )
}
