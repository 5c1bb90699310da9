export const carry = {
  start: 'Move with two clicks',
  hint: 'Press where it should lie.',
}
