import '../ui/css/choices.css'
import { useTranslation } from 'react-i18next'
import { moveToArea } from '../actions/moveToArea.ts'
import { liveAreas } from '../actions/placing.ts'
import { selectedCards } from '../actions/selection.ts'
import { ActionButton } from './ActionButton.tsx'
import { useActionContext, useContent, useSession } from './boardContext.ts'
import { useAreaName } from './useAreaName.ts'

/** The areas that the selected cards can be moved to; pressing one moves them, and `onMoved` is told what it is called. */
export function AreaChoice({ onMoved }: { onMoved: (area: string) => void }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const cards = selectedCards(useActionContext())
  const nameOf = useAreaName()
  return (
    <ul className="choices">
      {liveAreas(useContent()).map((area) => {
        const isHere = cards.every(({ place }) => place[0] === area.id)
        return (
          <li key={area.id} data-paper={area.colour} lang={area.title ? locale : undefined}>
            <ActionButton action={moveToArea(area)} onDone={() => onMoved(nameOf(area))}>
              {nameOf(area)}
              {isHere && <span className="quiet"> {t('list.move.here')}</span>}
            </ActionButton>
          </li>
        )
      })}
    </ul>
  )
}
