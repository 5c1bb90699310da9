import type { Messages } from '../messages.ts'

export const sources: Messages['sources'] = {
  count_one: 'Builds on {{count}} note',
  count_other: 'Builds on {{count}} notes',
}
