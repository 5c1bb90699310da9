import type { Session } from '@samtavle/shared/schema/session'

/** Shows notes when the time comes that was announced, also when the process has been started anew since. */
export class RevealAlarm {
  readonly #reveal: (area: string) => Promise<unknown>
  #timer: NodeJS.Timeout | undefined
  #at: number | null = null

  /** `reveal` shows the notes of one area; what it cannot show now is left for the facilitator. */
  constructor(reveal: (area: string) => Promise<unknown>) {
    this.#reveal = reveal
  }

  /** Sets the alarm as the session says; `now` is server time in ms. */
  follow({ revealing }: Session, now: number): void {
    if ((revealing?.at ?? null) === this.#at) return
    clearTimeout(this.#timer)
    this.#at = revealing?.at ?? null
    if (!revealing) return
    this.#timer = setTimeout(() => void this.#ring(revealing.areas), Math.max(0, revealing.at - now)).unref()
  }

  async #ring(areas: readonly string[]): Promise<void> {
    for (const area of areas) await this.#reveal(area).catch(() => {})
  }
}
