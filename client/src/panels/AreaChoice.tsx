import '../ui/css/choices.css'
import type { Area } from '@samtavle/shared/schema/area'
import { useTranslation } from 'react-i18next'
import { moveToArea } from '../actions/moveToArea.ts'
import { liveAreas } from '../actions/placing.ts'
import { selectedCards } from '../actions/selection.ts'
import { ActionButton } from './ActionButton.tsx'
import { useActionContext, useContent, useSession } from './boardContext.ts'

/** The areas that the selected cards can be moved to; pressing one moves them. */
export function AreaChoice({ onMoved }: { onMoved: (area: Area) => void }) {
  const { t } = useTranslation()
  const { locale } = useSession()
  const cards = selectedCards(useActionContext())
  return (
    <ul className="choices">
      {liveAreas(useContent()).map((area) => {
        const isHere = cards.every(({ place }) => place[0] === area.id)
        return (
          <li key={area.id} data-paper={area.colour} lang={locale}>
            <ActionButton action={moveToArea(area)} onDone={() => onMoved(area)}>
              {area.title}
              {isHere && <span className="quiet"> {t('list.move.here')}</span>}
            </ActionButton>
          </li>
        )
      })}
    </ul>
  )
}
