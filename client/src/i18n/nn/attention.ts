import type { Messages } from '../messages.ts'

export const attention: Messages['attention'] = {
  signals: 'Beskjedar frå deltakarane',
  helpCount_one: '{{count}} treng hjelp',
  helpCount_other: '{{count}} treng hjelp',
  unclearCount_one: '{{count}} forstår ikkje',
  unclearCount_other: '{{count}} forstår ikkje',
  seen: 'Det er ordna',
  spotlight: 'Vis stort for alle',
  spotlightEnd: 'Slutt å vise kortet',
  shown: 'Møteleiaren viser dette kortet',
}
