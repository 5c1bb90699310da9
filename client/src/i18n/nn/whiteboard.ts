export const whiteboard = {
  lock: {
    lock: 'Lås',
    unlock: 'Lås opp',
    lockArea: 'Lås området',
    unlockArea: 'Lås opp området',
    locked: 'Låst',
  },
  text: { new: 'Ny tekst', tool: 'Tekst på tavla', field: 'Tekst på tavla' },
  size: { title: 'Storleik', small: 'Storleik: liten', medium: 'Storleik: middels', large: 'Storleik: stor' },
}
