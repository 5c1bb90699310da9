export const carry = {
  start: 'Flytt med to trykk',
  hint: 'Trykk der det skal liggje.',
}
