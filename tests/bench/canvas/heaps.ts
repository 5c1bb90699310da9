import type { CDPSession } from '@playwright/test'

/** What the scripts of a page hold in memory, its threads with it. */
export class Heaps {
  readonly #cdp: CDPSession
  readonly #threads: string[] = []
  readonly #waiting = new Map<number, (result: { usedSize?: number }) => void>()
  #asked = 0

  constructor(cdp: CDPSession) {
    this.#cdp = cdp
    cdp.on('Target.attachedToTarget', ({ sessionId }) => this.#threads.push(sessionId))
    cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message) as { id: number; result: { usedSize?: number } }
      this.#waiting.get(id)?.(result)
      this.#waiting.delete(id)
    })
  }

  /** Has to be called before the page begins its threads. */
  async begin(): Promise<void> {
    await this.#cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  }

  /** In MB, after what is no longer needed has been let go. */
  async used(): Promise<number> {
    await this.#cdp.send('HeapProfiler.collectGarbage')
    let { usedSize } = await this.#cdp.send('Runtime.getHeapUsage')
    for (const thread of this.#threads) {
      await this.#ask(thread, 'HeapProfiler.collectGarbage')
      usedSize += (await this.#ask(thread, 'Runtime.getHeapUsage')).usedSize ?? Number.NaN
    }
    return usedSize / 1e6
  }

  async #ask(sessionId: string, method: string): Promise<{ usedSize?: number }> {
    const id = ++this.#asked
    const answered = new Promise<{ usedSize?: number }>((resolve) => this.#waiting.set(id, resolve))
    await this.#cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
    return answered
  }
}
