import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** Names the page for tabs, histories and screen readers. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation()
  const name = t('home.name')
  useEffect(() => {
    document.title = title && title !== name ? `${title} – ${name}` : name
  }, [title, name])
}
