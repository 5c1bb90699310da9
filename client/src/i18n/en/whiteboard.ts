export const whiteboard = {
  lock: {
    lock: 'Lock',
    unlock: 'Unlock',
    lockArea: 'Lock the area',
    unlockArea: 'Unlock the area',
    locked: 'Locked',
  },
}
