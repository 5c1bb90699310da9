import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../ui/announcer.ts'

/** How long nothing may have come before those who do not see it are told how much there was. */
const quietMs = 2_500

/** Tells how many notes have come, once no more come for a moment. */
export function useNewsVoice(count: number): void {
  const { t } = useTranslation()
  const [told, setTold] = useState(count)
  useEffect(() => {
    if (count <= told) return setTold(count)
    const timer = setTimeout(() => {
      announce(t('list.news.came', { count: count - told }))
      setTold(count)
    }, quietMs)
    return () => clearTimeout(timer)
  }, [count, told, t])
}
