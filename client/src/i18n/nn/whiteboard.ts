export const whiteboard = {
  lock: {
    lock: 'Lås',
    unlock: 'Lås opp',
    lockArea: 'Lås området',
    unlockArea: 'Lås opp området',
    locked: 'Låst',
  },
}
