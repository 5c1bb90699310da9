import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureName } from '../../connection/http.ts'
import { announce } from '../../ui/announcer.ts'

type Act = () => Promise<unknown>

/** How it goes with saving one thing. */
export type SaveState = { is: 'still' | 'saving' | 'saved' } | { is: 'refused'; why: string }

export interface Saving {
  state: SaveState
  /** Saves at once; answers whether it went well. `back` takes it back again. */
  save(act: Act, back?: Act): Promise<boolean>
  /** Takes back what was saved last; null when there is nothing to take back. */
  undo: (() => void) | null
}

/** Saves one thing at a time, and knows how it went. `what` is what it is called when it is read out. */
export function useSaving(what: string): Saving {
  const { t } = useTranslation()
  const [state, setState] = useState<SaveState>({ is: 'still' })
  const [back, setBack] = useState<Act | null>(null)
  const save = async (act: Act, takeBack?: Act) => {
    setState({ is: 'saving' })
    try {
      await act()
    } catch (failure) {
      setState({ is: 'refused', why: failureName(failure) })
      return false
    }
    setState({ is: 'saved' })
    setBack(() => takeBack ?? null)
    announce(t('settings.savedWhat', { what }))
    return true
  }
  return { state, save, undo: back && (() => void save(back)) }
}
