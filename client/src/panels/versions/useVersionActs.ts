import type { Version } from '@samtavle/shared/protocol/versions'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureName } from '../../connection/http.ts'
import { useBoard } from '../boardContext.ts'
import { innerQuotes } from './innerQuotes.ts'
import { useVersionName } from './useVersionName.ts'

/** What has come of what was done last. */
type News = { is: 'said'; text: string; undoable: boolean } | { is: 'refused'; why: string } | null

export interface VersionActs {
  busy: boolean
  news: News
  keep(name: string): void
  restore(version: Version): void
  /** Brings back what the board was before the latest restoring. */
  undo(version: Version): void
  drop(version: Version): void
}

/** What facilitators do with versions; `refresh` is called when the versions are others than before. */
export function useVersionActs(refresh: () => void): VersionActs {
  const { t } = useTranslation()
  const board = useBoard()
  const nameOf = useVersionName()
  const [busy, setBusy] = useState(false)
  const [news, setNews] = useState<News>(null)
  const act = async (command: Parameters<typeof board.command>[0], text: string, undoable = false) => {
    setBusy(true)
    setNews(null)
    try {
      await board.command(command)
      setNews({ is: 'said', text, undoable })
      refresh()
    } catch (failure) {
      setNews({ is: 'refused', why: failureName(failure) })
    }
    setBusy(false)
  }
  return {
    busy,
    news,
    keep: (name) => void act({ type: 'saveVersion', name }, t('versions.kept', { name })),
    restore: (version) =>
      void act(
        { type: 'restoreVersion', version: version.id },
        t('versions.restored', { name: innerQuotes(nameOf(version)) }),
        true,
      ),
    undo: (version) => void act({ type: 'restoreVersion', version: version.id }, t('versions.undone')),
    drop: (version) => void act({ type: 'dropVersion', version: version.id }, t('versions.removed')),
  }
}
