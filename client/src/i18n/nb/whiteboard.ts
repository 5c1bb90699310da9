export const whiteboard = {
  lock: {
    lock: 'Lås',
    unlock: 'Lås opp',
    lockArea: 'Lås området',
    unlockArea: 'Lås opp området',
    locked: 'Låst',
  },
  text: { new: 'Ny tekst', tool: 'Tekst på tavla', field: 'Tekst på tavla' },
  size: { title: 'Størrelse', small: 'Størrelse: liten', medium: 'Størrelse: middels', large: 'Størrelse: stor' },
  picture: {
    add: 'Bilde …',
    title: 'Legg et bilde på tavla',
    file: 'Bildefil',
    fileHelp: 'PNG, JPEG eller WebP. Du kan også lime inn eller slippe et bilde på tavla.',
    shows: 'Hva viser bildet?',
    showsHelp: 'For dem som ikke ser det, og for rapporten.',
    ornament: 'Bildet er bare pynt',
    put: 'Legg på tavla',
    added: 'Bildet ligger på tavla.',
    describe: 'Om bildet',
    save: 'Lagre',
  },
}
