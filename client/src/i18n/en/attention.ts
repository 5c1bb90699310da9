import type { Messages } from '../messages.ts'

export const attention: Messages['attention'] = {
  signals: 'Messages from the participants',
  helpCount_one: '{{count}} needs help',
  helpCount_other: '{{count}} need help',
  unclearCount_one: '{{count}} does not understand',
  unclearCount_other: '{{count}} do not understand',
  seen: 'Taken care of',
  spotlight: 'Show large to everybody',
  spotlightEnd: 'Stop showing the card',
  shown: 'The facilitator is showing this card',
}
