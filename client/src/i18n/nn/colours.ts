export const colours = {
  open: 'Farge …',
  title: 'Kva farge?',
  none: 'Som området',
  done: 'Fargen er no: {{colour}}.',
  names: {
    yellow: 'Gul',
    peach: 'Fersken',
    pink: 'Rosa',
    lilac: 'Lilla',
    blue: 'Blå',
    green: 'Grøn',
  },
}
