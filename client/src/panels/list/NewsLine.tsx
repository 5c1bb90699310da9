import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'

/** How much has come since last time. */
export function NewsLine({ count, onFirst, onSeen }: { count: number; onFirst: () => void; onSeen: () => void }) {
  const { t } = useTranslation()
  if (count === 0) return null
  return (
    <div className="list-news">
      <p>{t('list.news.count', { count })}</p>
      <Button variant="tertiary" onClick={onFirst}>
        {t('list.news.first')}
      </Button>
      <Button variant="tertiary" onClick={onSeen}>
        {t('list.news.seen')}
      </Button>
    </div>
  )
}
