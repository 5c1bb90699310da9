export const colours = {
  open: 'Colour …',
  title: 'Which colour?',
  none: 'As the area',
  done: 'The colour is now: {{colour}}.',
  names: {
    yellow: 'Yellow',
    peach: 'Peach',
    pink: 'Pink',
    lilac: 'Lilac',
    blue: 'Blue',
    green: 'Green',
  },
}
