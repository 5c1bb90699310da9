import { keepPreference, readPreference } from '../connection/preferences.ts'
import type { Action } from './action.ts'
import type { ShownAs } from './view.ts'

const preference = 'shownAs'

/** How boards were last looked at on this device. */
export const preferredShownAs = (): ShownAs => (readPreference(preference) === 'list' ? 'list' : 'canvas')

function show(shownAs: ShownAs, label: Action['label']): Action {
  return {
    label,
    enabled: () => true,
    perform({ view }) {
      view.set({ shownAs })
      keepPreference(preference, shownAs)
    },
  }
}

export const showList = show('list', 'list.show')
export const showCanvas = show('canvas', 'list.showCanvas')
