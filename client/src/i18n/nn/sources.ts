import type { Messages } from '../messages.ts'

export const sources: Messages['sources'] = {
  count_one: 'Bygger på {{count}} lapp',
  count_other: 'Bygger på {{count}} lappar',
}
