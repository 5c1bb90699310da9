import { routes } from '@samtavle/shared/protocol/routes'
import { HttpClient } from '../helpers/httpClient.ts'
import type { Chance, Count, Kind, Target } from './kind.ts'
import { mutated } from './mutate.ts'
import { ServerUnderAttack } from './serverUnderAttack.ts'

const refusedWithinMs = 2000

/** Files that are no boards: bombs, a million rows, and true ones with something wrong. */
export const imports: Kind = {
  kind: 'imports',
  runs: { campaign: 2000, test: 25 },
  begin: async () => ImportsTarget.start(),
}

class ImportsTarget implements Target {
  readonly #server: ServerUnderAttack
  readonly #before: string
  readonly #file: string

  private constructor(server: ServerUnderAttack, before: string, file: string) {
    this.#server = server
    this.#before = before
    this.#file = file
  }

  static async start(): Promise<ImportsTarget> {
    const server = await ServerUnderAttack.start()
    const member = await server.newMember()
    return new ImportsTarget(
      server,
      await server.state(),
      await member.text('GET', routes.boardJson(server.board.boardId)),
    )
  }

  async attack(chance: Chance, count: Count): Promise<string[]> {
    const { url } = this.#server.server
    const started = performance.now()
    const answer = await fetch(url + routes.importBoard, {
      method: 'POST',
      headers: { origin: new URL(url).origin, 'content-type': 'application/json' },
      body: this.#badFile(chance),
    })
    const text = await answer.text()
    const ms = performance.now() - started
    count.stalled(await this.#server.longestStall())
    if (answer.status >= 500) throw new Error(`it was answered ${answer.status}: ${text.slice(0, 200)}`)
    if (answer.status >= 400 && ms > refusedWithinMs) throw new Error(`it was refused after ${Math.round(ms)} ms`)
    const isSame = (await this.#server.state()) === this.#before
    return [
      ...(isSame ? [] : ['another board has changed']),
      ...(answer.status === 201 ? await notWhole(url, text) : []),
    ]
  }

  async memory(): Promise<number> {
    return this.#server.memory()
  }

  end(): Promise<void> {
    return this.#server.end()
  }

  #badFile(chance: Chance): string | Uint8Array<ArrayBuffer> {
    if (chance.isHeavy()) return chance.of(bombs)(JSON.parse(this.#file))
    const bytes = new TextEncoder().encode(this.#file)
    return new Uint8Array(mutated(bytes, [bytes], chance))
  }
}

type Row = Record<string, unknown>
type Bomb = (file: Row & { cards: Row[] }) => string

const json = (value: unknown): string => JSON.stringify(value)

const bombs: readonly Bomb[] = [
  () => '['.repeat(4_000_000),
  () => `${'{"cards":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  (file) =>
    json({ ...file, cards: Array.from({ length: 100_000 }, (_, i) => ({ ...file.cards[0], id: `card${i}00000` })) }),
  // A million rows, each as short as it can be.
  () => `{"format":"samtavle-board/1","cards":[${'1,'.repeat(1_000_000)}1]}`,
  (file) => json({ ...file, title: 'x'.repeat(7_000_000) }),
  (file) => json({ ...file, title: 'x'.repeat(9_000_000) }),
  (file) => json({ ...file, cards: [{ ...file.cards[0], text: 'x'.repeat(2_000_000) }] }),
  (file) => json({ ...file, cards: [file.cards[0], file.cards[0]] }),
  (file) => json(file).replace('"title"', '"__proto__":{"polluted":true},"title"'),
  (file) => json({ ...file, format: 'samtavle-board/99' }),
  (file) => json({ ...file, cards: [{ ...file.cards[0], place: [null, 1e308, -1e308] }] }),
  (file) => json({ ...file, cards: [{ ...file.cards[0], theme: 'nowhere00000' }] }),
  (file) => json({ ...file, agenda: Array.from({ length: 100_000 }, () => ({})) }),
  () => '',
  () => 'null',
]

/** What was taken has to be a board that can be read. */
async function notWhole(url: string, text: string): Promise<string[]> {
  const { boardId, links } = JSON.parse(text) as { boardId: string; links: { viewer: string } }
  const http = new HttpClient(url)
  await http.json('POST', routes.join, { secret: new URL(links.viewer).hash.slice(1) })
  const { status } = await http.request('GET', routes.boardJson(boardId))
  return status === 200 ? [] : [`an imported board answers ${status}`]
}
