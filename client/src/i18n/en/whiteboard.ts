export const whiteboard = {
  lock: {
    lock: 'Lock',
    unlock: 'Unlock',
    lockArea: 'Lock the area',
    unlockArea: 'Unlock the area',
    locked: 'Locked',
  },
  text: { new: 'New text', tool: 'Text on the board', field: 'Text on the board' },
  size: { title: 'Size', small: 'Size: small', medium: 'Size: medium', large: 'Size: large' },
  picture: {
    add: 'Picture …',
    title: 'Put a picture on the board',
    file: 'Picture file',
    fileHelp: 'PNG, JPEG or WebP. You can also paste or drop a picture on the board.',
    shows: 'What does the picture show?',
    showsHelp: 'For those who do not see it, and for the report.',
    ornament: 'The picture is only decoration',
    put: 'Put on the board',
    added: 'The picture is on the board.',
    describe: 'About the picture',
    save: 'Save',
  },
}
