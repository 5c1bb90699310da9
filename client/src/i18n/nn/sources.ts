import type { Messages } from '../messages.ts'

export const sources: Messages['sources'] = {
  count_one: 'Byggjer på {{count}} lapp',
  count_other: 'Byggjer på {{count}} lappar',
}
