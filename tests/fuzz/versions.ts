import { routes } from '@samtavle/shared/protocol/routes'
import type { VersionsAnswer } from '@samtavle/shared/protocol/versions'
import { HttpClient } from '../helpers/httpClient.ts'
import type { Chance, Count, Kind, Target } from './kind.ts'
import { ServerUnderAttack } from './serverUnderAttack.ts'

/** Commands and questions about versions that are no such, from those who lead and those who do not. */
export const versions: Kind = {
  kind: 'versions',
  runs: { campaign: 500, test: 12 },
  begin: async () => VersionsTarget.start(),
}

/** What a request asks for, whom it is from, and how it was answered. */
interface Asked {
  by: 'facilitator' | 'participant' | 'stranger'
  status: number
  text: string
}

type Callers = Record<Asked['by'], HttpClient>

/** Nobody may ask more than fifty times in ten seconds, and each attack asks up to three times as the facilitator. */
const attacksPerCaller = 15

async function newCallers(server: ServerUnderAttack): Promise<Callers> {
  const [facilitator, participant] = [await server.newFacilitator(), await server.newMember()]
  return { facilitator, participant, stranger: new HttpClient(server.server.url) }
}

class VersionsTarget implements Target {
  readonly #server: ServerUnderAttack
  #callers: Callers
  readonly #kept: string
  #before: string
  #sent = 0

  private constructor(server: ServerUnderAttack, callers: Callers, kept: string, before: string) {
    this.#server = server
    this.#callers = callers
    this.#kept = kept
    this.#before = before
  }

  static async start(): Promise<VersionsTarget> {
    const server = await ServerUnderAttack.start()
    const callers = await newCallers(server)
    const { boardId } = server.board
    await callers.facilitator.json('POST', routes.commands(boardId), {
      type: 'saveVersion',
      name: 'før',
      commandId: 'savesave0000',
    })
    const { versions: all } = await callers.facilitator.json<VersionsAnswer>('GET', routes.versions(boardId))
    return new VersionsTarget(server, callers, all[0]?.id ?? '', await server.state())
  }

  async attack(chance: Chance, count: Count): Promise<string[]> {
    if (++this.#sent % attacksPerCaller === 0) this.#callers = await newCallers(this.#server)
    const by = chance.of(['facilitator', 'participant', 'stranger'] as const)
    const [method, path, body] = this.#request(chance)
    const { status, text } = await this.#callers[by].request(method, path, body)
    count.stalled(await this.#server.longestStall())
    if (status >= 500)
      throw new Error(`${method} ${path} ${JSON.stringify(body)?.slice(0, 200)} was answered ${status}: ${text}`)
    const after = await this.#server.state()
    const isChanged = after !== this.#before
    this.#before = after
    const mayChange = by === 'facilitator' && status < 300 && method === 'POST'
    return [
      ...(isChanged && !mayChange ? [`${by} has changed the board and was answered ${status}`] : []),
      ...(by !== 'facilitator' && status < 300 ? [`${by} was let do ${method} ${path}`] : []),
      ...(await this.#keptProblems()),
    ]
  }

  async memory(): Promise<number> {
    return this.#server.memory()
  }

  end(): Promise<void> {
    return this.#server.end()
  }

  /** What was kept before all this can still be looked at, unless somebody who may has dropped it. */
  async #keptProblems(): Promise<string[]> {
    const { boardId } = this.#server.board
    const { versions: all } = await this.#callers.facilitator.json<VersionsAnswer>('GET', routes.versions(boardId))
    if (!all.some(({ id }) => id === this.#kept)) return []
    const { status } = await this.#callers.facilitator.request('GET', routes.version(boardId, this.#kept))
    return status === 200 ? [] : [`the version that was kept answers ${status}`]
  }

  #request(chance: Chance): [method: string, path: string, body?: unknown] {
    const { boardId } = this.#server.board
    const id = chance.of([this.#kept, 'nosuchversion', '', '../x', '%2e%2e', '__proto__', 'a'.repeat(5000), 'a\u0000b'])
    const inPath = encodeURIComponent(id)
    const roll = chance()
    if (roll < 0.15) return ['GET', routes.version(boardId, inPath)]
    if (roll < 0.3)
      return [
        'GET',
        `${routes.versionChanges(boardId, inPath)}?to=${encodeURIComponent(chance.of([this.#kept, 'x', '']))}`,
      ]
    if (roll < 0.4) return ['POST', routes.versionCopy(boardId, inPath), {}]
    const version = chance.of<unknown>([id, null, 1, [id], { id }, undefined])
    const name = chance.of<unknown>([
      'x',
      '',
      ' ',
      'x'.repeat(100_000),
      null,
      7,
      '\ud800',
      { toString: 'x' },
      'a\u0000b',
    ])
    const type = chance.of(['saveVersion', 'restoreVersion', 'dropVersion', 'restoreversion', 'constructor'])
    const commandId = chance.of([`command${chance.below(1e9)}`, 'savesave0000', '', '__proto__'])
    return [
      'POST',
      routes.commands(boardId),
      { type, version, name, commandId, expectVersion: chance.of<unknown>([undefined, 0, -1, 'x', 1e308]) },
    ]
  }
}
