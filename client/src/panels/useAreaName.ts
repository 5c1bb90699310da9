import type { Area } from '@samtavle/shared/schema/area'
import { useTranslation } from 'react-i18next'

/** What an area is called on the page: one that was drawn and never named is called something too, wherever it can be chosen. */
export function useAreaName(): (area: Pick<Area, 'title'>) => string {
  const { t } = useTranslation()
  return ({ title }) => title || t('canvas.area.untitled')
}
