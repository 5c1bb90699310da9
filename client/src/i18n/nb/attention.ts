export const attention = {
  signals: 'Beskjeder fra deltakerne',
  helpCount_one: '{{count}} trenger hjelp',
  helpCount_other: '{{count}} trenger hjelp',
  unclearCount_one: '{{count}} forstår ikke',
  unclearCount_other: '{{count}} forstår ikke',
  seen: 'Det er ordnet',
  spotlight: 'Vis stort for alle',
  spotlightEnd: 'Slutt å vise kortet',
  shown: 'Møtelederen viser dette kortet',
}
