import type { Messages } from '../messages.ts'

export const seats: Messages['seats'] = {
  next: 'Neste person',
  person: 'Person {{number}}',
  of_one: 'av {{count}} på denne eininga',
  of_other: 'av {{count}} på denne eininga',
  who: 'Kven er det no?',
  lead: 'Gi eininga til neste person. Ingenting av det dei andre har skrive eller valt, står her.',
  another: 'Ein person til',
}
