import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { BoardList } from './BoardList.tsx'
import { useContent, useSession } from './boardContext.ts'
import { useAreaName } from './useAreaName.ts'

/** *Samle alle her* where there is no canvas: which area it is, and its notes. */
export function SummonedTo() {
  const { t } = useTranslation()
  const { summon, locale } = useSession()
  const { areas } = useContent()
  const nameOf = useAreaName()
  const [opened, setOpened] = useState<number | null>(null)
  const area = areas.get(summon?.area ?? '')
  if (!summon || !area) return null
  const isOpen = opened === summon.at
  return (
    <section className="spotlight" aria-label={t('leading.summonedPhone', { area: nameOf(area) })}>
      <p lang={locale}>{t('leading.summonedPhone', { area: nameOf(area) })}</p>
      {isOpen && <BoardList only={area.id} />}
      <Button aria-expanded={isOpen} onClick={() => setOpened(isOpen ? null : summon.at)}>
        {t(isOpen ? 'leading.gatheringOver' : 'leading.see')}
      </Button>
    </section>
  )
}
