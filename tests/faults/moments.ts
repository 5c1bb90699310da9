/** What the storage is at when the process is killed. */
export type Moment =
  | 'commit'
  | 'reveal'
  | 'close'
  | 'hide'
  | 'restoreVersion'
  | 'erase'
  | 'leave'
  | 'snapshot'
  | 'scrub'
  | 'createFile'
  | 'addToIndex'
  | 'removeFile'
  | 'removeFromIndex'

/** When the process is killed: before the call, when it has been answered, or so many ms into it. */
export interface Plan {
  moment: Moment
  afterMs: 'before' | 'after' | number
}
