export const twin = {
  board: 'What lies on the board',
  area: 'in {{area}}',
  theme: 'theme {{theme}}',
  arrow: 'Arrow from “{{from}}” to “{{to}}”',
  stroke: 'Line drawn by hand',
  went_one: '{{count}} note was removed.',
  went_other: '{{count}} notes were removed.',
  open: 'Open {{host}}',
  near: 'beside “{{text}}”',
}
