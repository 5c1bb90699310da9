import type { Version } from '@samtavle/shared/protocol/versions'
import { useTranslation } from 'react-i18next'
import { innerQuotes } from './innerQuotes.ts'

/** What a version is called: by its step, by a facilitator, or by what it was kept before. */
export function useVersionName(): (version: Version) => string {
  const { t } = useTranslation()
  return ({ why, name, step }) => {
    const own = name || (step ? t(`step.kinds.${step}`) : t('versions.afterStep'))
    return why === 'restore' ? t('versions.beforeRestore', { name: innerQuotes(own) }) : own
  }
}
