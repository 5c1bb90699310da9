import { request } from 'node:http'
import { routes } from '@samtavle/shared/protocol/routes'
import type { HttpClient } from '../helpers/httpClient.ts'
import type { Chance, Count, Kind, Target } from './kind.ts'
import { mutated, randomBytes } from './mutate.ts'
import { ServerUnderAttack } from './serverUnderAttack.ts'

/** Requests of one member before another comes: nobody may ask much faster than people do. */
const perMember = 40
/** Requests between two looks at the board. */
const perLook = 100

/** Requests that nobody makes: methods, addresses, headers and bodies of all kinds. */
export const http: Kind = {
  kind: 'http',
  runs: { campaign: 20_000, test: 300 },
  begin: async () => HttpTarget.start(),
}

class HttpTarget implements Target {
  readonly #server: ServerUnderAttack
  readonly #before: string
  #member: HttpClient
  #requests = 0

  private constructor(server: ServerUnderAttack, before: string, member: HttpClient) {
    this.#server = server
    this.#before = before
    this.#member = member
  }

  static async start(): Promise<HttpTarget> {
    const server = await ServerUnderAttack.start()
    return new HttpTarget(server, await server.state(), await server.newMember())
  }

  async attack(chance: Chance, count: Count): Promise<string[]> {
    if (++this.#requests % perMember === 0) this.#member = await this.#server.newMember()
    const asked = requestFor(this.#server.board.boardId, this.#member, chance)
    const status = await statusOf(this.#server.server.url, asked)
    if (status >= 500 && status !== 503) throw new Error(`${asked.method} ${asked.path} was answered ${status}`)
    if (this.#requests % perLook > 0) return []
    count.stalled(await this.#server.longestStall())
    return (await this.#server.state()) === this.#before ? [] : ['the board or its session is another']
  }

  async memory(): Promise<number> {
    return this.#server.memory()
  }

  end(): Promise<void> {
    return this.#server.end()
  }
}

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const
const contentTypes = [
  'application/json',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  '',
] as const

interface Asked {
  method: string
  path: string
  headers: Record<string, string>
  body: Uint8Array | null
}

/** Asks on a connection of its own; rejects when there is no answer within 15 s. */
function statusOf(url: string, { method, path, headers, body }: Asked): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, path, headers, agent: false, timeout: 15_000 }, (answer) => {
      resolve(answer.statusCode ?? 0)
      asking.destroy()
    })
    // A server that does not want all of a large body answers and hangs up; the answer may get lost.
    asking.on('error', (error) => ((body?.length ?? 0) > 64 * 1024 ? resolve(413) : reject(error)))
    asking.on('timeout', () => reject(new Error(`no answer to ${method} ${path}`)))
    asking.end(body ?? undefined)
  })
}

function requestFor(boardId: string, member: HttpClient, chance: Chance): Asked {
  const method = chance.of(methods)
  const headers: Record<string, string> = { origin: chance() < 0.8 ? member.origin : 'https://evil.example' }
  if (chance() < 0.8) headers.cookie = member.cookie
  if (chance() < 0.1) headers.cookie = `samtavle=${'x'.repeat(chance.below(6000))}`
  headers['content-type'] = chance.of(contentTypes)
  return { method, path: pathFor(boardId, chance), headers, body: method === 'GET' ? null : bodyFor(chance) }
}

function pathFor(boardId: string, chance: Chance): string {
  const id =
    chance() < 0.8
      ? boardId
      : chance.of(['../index', '%00', 'x'.repeat(3000), '__proto__', boardId.slice(1), '%F0%9F%91%8B'])
  const paths = [
    routes.createBoard,
    routes.join,
    routes.myBoards,
    routes.server,
    routes.board(id),
    routes.me(id),
    routes.links(id),
    routes.people(id),
    routes.session(id),
    routes.commands(id),
    routes.draft(id, chance.of(['draft0000001', '..', '%2e%2e', 'x'.repeat(500)])),
    routes.answer(id, chance.of(['perspective', 'ready', 'attendance', 'constructor', 'round0000001'])),
    routes.summary(id, chance.of(['html', 'md', 'json'])),
    routes.boardJson(id),
    `${routes.syncPrefix}/${id}`,
    `/${'../'.repeat(chance.below(6))}etc/passwd`,
    `/assets/${encodeURIComponent('../../server/src/main.ts')}`,
    `/api/${encodeURIComponent(Buffer.from(randomBytes(chance, 60)).toString('latin1'))}`,
  ]
  return chance.of(paths)
}

/** Bodies that are something, somewhere. */
const bodies = [
  { title: 'Ny', settings: { cursors: 'on' } },
  { secret: 'x', name: 'Mallory' },
  { code: 'AAAA AAAA' },
  { areaId: 'kariarea0000', text: 'Kladd', rev: 1, seat: 0, state: 'added' },
  { value: ['karicard0', 'karicard0'], seat: 0 },
  { type: 'lock', on: true, commandId: 'command00001' },
  { type: 'hide', card: 'karicard1', reason: '', commandId: 'command00002' },
  { type: 'shareDrafts', drafts: ['draft0000001'], commandId: 'command00003' },
  { type: 'openRound', roundId: 'round0000001', budget: 3, commandId: 'command00004' },
  { act: 'remove', participant: 'kari00000000' },
].map((body) => new TextEncoder().encode(JSON.stringify(body)))

function bodyFor(chance: Chance): Uint8Array {
  const roll = chance()
  if (roll < 0.1) return randomBytes(chance, 3000)
  if (roll < 0.15) return new TextEncoder().encode('['.repeat(1 + chance.below(100_000)))
  if (roll < 0.18) return new TextEncoder().encode(`{"title":"${'x'.repeat(chance.below(600_000))}"}`)
  return roll < 0.5 ? chance.of(bodies) : mutated(chance.of(bodies), bodies, chance)
}
