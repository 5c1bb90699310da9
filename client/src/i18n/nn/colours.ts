export const colours = {
  open: 'Farge …',
  title: 'Kva farge?',
  none: 'Som området',
  back: 'Tilbake',
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
