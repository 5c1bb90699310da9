import type { ProblemCode } from '@samtavle/shared/protocol/problems'
import { pause } from './eventually.ts'

/** An HTTP answer, read to its end. */
export interface Answer {
  status: number
  text: string
  bytes: Uint8Array
}

/** An answer that was not the one asked for. */
export class Refused extends Error {
  override name = 'Refused'
  readonly status: number
  /** The code of the problem; null when the body is not one. */
  readonly code: ProblemCode | null

  constructor(request: string, answer: Answer) {
    const code = problemCode(answer.text)
    super(`${request}: ${answer.status} ${code ?? answer.text.slice(0, 200)}`)
    this.status = answer.status
    this.code = code
  }
}

/** One browser's HTTP: keeps its cookie, sends the Origin, and waits when the server says 429. */
export class HttpClient {
  readonly baseUrl: string
  readonly origin: string
  cookie = ''
  private readonly heard: (request: string, text: string) => void

  /** `heard` gets every answer's body together with `METHOD /path`. */
  constructor(baseUrl: string, heard: (request: string, text: string) => void = () => {}) {
    this.baseUrl = baseUrl.replace(/\/+$/, '')
    this.origin = new URL(baseUrl).origin
    this.heard = heard
  }

  /** Headers that this browser sends with everything, sockets and event streams too. */
  get headers(): Record<string, string> {
    return this.cookie ? { origin: this.origin, cookie: this.cookie } : { origin: this.origin }
  }

  /** Any answer but 429, which is asked again after its `Retry-After` (s). Rejects when the server cannot be reached. */
  async request(method: string, path: string, body?: unknown): Promise<Answer> {
    for (;;) {
      const response = await fetch(this.baseUrl + path, {
        method,
        headers: body === undefined ? this.headers : { ...this.headers, 'content-type': 'application/json' },
        body: body === undefined ? null : JSON.stringify(body),
      })
      const bytes = new Uint8Array(await response.arrayBuffer())
      const text = new TextDecoder().decode(bytes)
      this.heard(`${method} ${path}`, text)
      this.keepCookies(response)
      if (response.status !== 429) return { status: response.status, text, bytes }
      await pause(1000 * Number(response.headers.get('retry-after') ?? 1))
    }
  }

  /** The JSON of a 2xx answer; rejects with {@link Refused} for any other. */
  async json<Body>(method: string, path: string, body?: unknown): Promise<Body> {
    return JSON.parse(await this.text(method, path, body)) as Body
  }

  /** The body of a 2xx answer; rejects with {@link Refused} for any other. */
  async text(method: string, path: string, body?: unknown): Promise<string> {
    return (await this.taken(method, path, body)).text
  }

  /** The same, byte by byte. */
  async bytes(method: string, path: string, body?: unknown): Promise<Uint8Array> {
    return (await this.taken(method, path, body)).bytes
  }

  private async taken(method: string, path: string, body?: unknown): Promise<Answer> {
    const answer = await this.request(method, path, body)
    if (answer.status < 200 || answer.status > 299) throw new Refused(`${method} ${path}`, answer)
    return answer
  }

  private keepCookies(response: Response): void {
    const pairs = new Map(this.cookie ? this.cookie.split('; ').map(splitPair) : [])
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = splitPair(line.split(';')[0] ?? '')
      pairs.set(name, value)
    }
    this.cookie = [...pairs].map(([name, value]) => `${name}=${value}`).join('; ')
  }
}

function splitPair(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return [pair.slice(0, at), pair.slice(at + 1)]
}

function problemCode(text: string): ProblemCode | null {
  try {
    return (JSON.parse(text) as { code?: ProblemCode }).code ?? null
  } catch {
    return null
  }
}
