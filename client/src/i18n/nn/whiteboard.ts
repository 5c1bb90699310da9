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
  picture: {
    add: 'Bilete …',
    title: 'Legg eit bilete på tavla',
    file: 'Biletfil',
    fileHelp: 'PNG, JPEG eller WebP. Du kan òg lime inn eller sleppe eit bilete på tavla.',
    shows: 'Kva viser biletet?',
    showsHelp: 'For dei som ikkje ser det, og for rapporten.',
    ornament: 'Biletet er berre pynt',
    put: 'Legg på tavla',
    added: 'Biletet ligg på tavla.',
    describe: 'Om biletet',
    save: 'Lagre',
  },
}
