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
}
