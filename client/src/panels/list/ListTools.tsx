import { ArrowRedoIcon, ArrowUndoIcon, MagnifyingGlassIcon } from '@navikt/aksel-icons'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { redo, undo } from '../../actions/undo.ts'
import { Field } from '../../ui/Field.tsx'
import { ActionButton } from '../ActionButton.tsx'
import { useBoardState, useOwn } from '../boardContext.ts'

interface ListToolsProps {
  search: string
  count: number
  onSearch: (search: string) => void
}

/** Finding notes, and taking back what one has done. */
export function ListTools({ search, count, onSearch }: ListToolsProps) {
  const { t } = useTranslation()
  const isViewer = useOwn().role === 'viewer'
  useHistory()
  return (
    <div className="list-tools">
      <search className="list-search">
        <Field label={t('list.search')} hideLabel>
          {(parts) => (
            <input
              {...parts}
              type="search"
              className="ds-input"
              placeholder={t('list.search')}
              value={search}
              onChange={(event) => onSearch(event.target.value)}
            />
          )}
        </Field>
        <MagnifyingGlassIcon aria-hidden />
      </search>
      {!isViewer && (
        <div className="list-history">
          <ActionButton action={undo} variant="tertiary" icon={<ArrowUndoIcon aria-hidden />} iconOnly />
          <ActionButton action={redo} variant="tertiary" icon={<ArrowRedoIcon aria-hidden />} iconOnly />
        </div>
      )}
      <p className="list-found" role="status">
        {search.trim() && (count > 0 ? t('list.found', { count }) : t('list.foundNone'))}
      </p>
    </div>
  )
}

/** Draws the buttons anew when there is something to undo, or no longer. */
function useHistory(): void {
  const history = useBoardState((state) => state.document?.history.store)
  useSyncExternalStore(history?.subscribe ?? noSubscription, () => history?.get() ?? null)
}

const noSubscription = () => () => {}
