import { useTranslation } from 'react-i18next'

/** The keys of the list, for who wants to know. */
export function KeyHelp() {
  const { t } = useTranslation()
  const keys = t('list.keys', { returnObjects: true }) as string[]
  return (
    <details className="more list-keys">
      <summary>{t('list.keysTitle')}</summary>
      <ul>
        {keys.map((key) => (
          <li key={key}>{key}</li>
        ))}
      </ul>
    </details>
  )
}
