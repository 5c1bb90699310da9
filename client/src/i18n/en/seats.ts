import type { Messages } from '../messages.ts'

export const seats: Messages['seats'] = {
  next: 'Next person',
  person: 'Person {{number}}',
  of_one: 'of {{count}} on this device',
  of_other: 'of {{count}} on this device',
  who: 'Who is it now?',
  lead: 'Pass the device to the next person. Nothing that the others have written or chosen is here.',
  another: 'One more person',
}
