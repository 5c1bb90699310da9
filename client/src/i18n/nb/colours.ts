export const colours = {
  open: 'Farge …',
  title: 'Hvilken farge?',
  none: 'Som området',
  done: 'Fargen er nå: {{colour}}.',
  names: {
    yellow: 'Gul',
    peach: 'Fersken',
    pink: 'Rosa',
    lilac: 'Lilla',
    blue: 'Blå',
    green: 'Grønn',
  },
}
