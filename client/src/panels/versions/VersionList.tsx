import { formatInstant } from '@samtavle/shared/locale/dates'
import type { Version } from '@samtavle/shared/protocol/versions'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLocale } from '../../i18n/i18n.ts'
import { useVersionName } from './useVersionName.ts'

interface VersionListProps {
  versions: readonly Version[]
  chosen: string | null
  onChoose: (id: string) => void
  /** Where there is no room beside the list: the chosen version, under its name in the list. */
  opened: ReactNode
}

/** The versions there are, each to be looked at. */
export function VersionList({ versions, chosen, onChoose, opened }: VersionListProps) {
  const { t } = useTranslation()
  const nameOf = useVersionName()
  return (
    <ol className="version-list" aria-label={t('versions.list')}>
      {versions.map((version) => (
        <li key={version.id}>
          <button
            type="button"
            className="version-choice"
            aria-current={version.id === chosen || undefined}
            onClick={() => onChoose(version.id)}
          >
            <strong dir="auto">{nameOf(version)}</strong>
            <span className="quiet">{formatInstant(version.at, currentLocale())}</span>
            <span className="quiet">
              {t('versions.notes', { count: version.notes })}
              {version.why === 'saved' && ` · ${t('versions.named')}`}
            </span>
          </button>
          {version.id === chosen && opened}
        </li>
      ))}
    </ol>
  )
}
