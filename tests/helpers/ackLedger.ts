/**
 * Which of a client's own changes the server has acknowledged. The server counts the sync-1 and sync-2 frames of one
 * socket; a change is safe when the frame that carried it is among the first n. A socket's own SyncStep2 carries
 * everything that an earlier socket did not get through.
 */
export class AckLedger<Change> {
  private sent = 0
  private acked = 0
  private connected = false
  private caughtUp = false
  private waiting: { change: Change; frame: number | null }[] = []
  private readonly safe: (change: Change) => void

  /** `safe` is called once for every change, in order, when it has been acknowledged. */
  constructor(safe: (change: Change) => void) {
    this.safe = safe
  }

  /** A new socket is open: counting starts again, and what is waiting needs a new carrier. */
  opened(): void {
    this.sent = 0
    this.acked = 0
    this.connected = true
    this.caughtUp = false
    for (const entry of this.waiting) entry.frame = null
  }

  closed(): void {
    this.connected = false
  }

  /** A frame that counts has left. Those before the socket's first SyncStep2 are acknowledged without being applied. */
  frameSent(isStep2: boolean): void {
    this.sent++
    if (!isStep2) return
    this.caughtUp = true
    for (const entry of this.waiting) entry.frame ??= this.sent
  }

  /** A change has been made; on a socket that has caught up, the last frame sent is the one that carries it. */
  changed(change: Change): void {
    this.waiting.push({ change, frame: this.connected && this.caughtUp ? this.sent : null })
  }

  ackReceived(frames: number): void {
    this.acked = frames
    const isSafe = (entry: { frame: number | null }) => entry.frame !== null && entry.frame <= frames
    const safe = this.waiting.filter(isSafe)
    this.waiting = this.waiting.filter((entry) => !isSafe(entry))
    for (const entry of safe) this.safe(entry.change)
  }

  /** Whether everything this client has done is safe, by the rule that a person is shown *Lagret*. */
  get allSafe(): boolean {
    return this.connected && this.acked >= 1 && this.acked === this.sent && this.waiting.length === 0
  }

  get waitingChanges(): number {
    return this.waiting.length
  }
}
