import { networkInterfaces } from 'node:os'
import * as v from 'valibot'

/** How the server runs, read once from the environment. */
export interface Config {
  host: string
  /** 0: any free port. */
  port: number
  dataDir: string
  /** The address that phones in the room use, without a slash at the end; null: the LAN address is shown. */
  publicUrl: string | null
  /** What one must know to make a board; null: anyone may. */
  createPassword: string | null
  /** How often cursors are passed on, in ms; null: the less often, the more people a board has. */
  presenceMs: number | null
  /** Where the operator reads numbers, on this machine only; null: nowhere. */
  metricsPort: number | null
  /** Whether a proxy in front tells the address of whoever asks (`X-Forwarded-For`). */
  trustProxy: boolean
  /** Where the built client lies. */
  clientDir: string
}

const port = v.pipe(v.string(), v.regex(/^\d+$/, 'must be a number'), v.transform(Number), v.maxValue(65535))

const environment = v.object({
  HOST: v.optional(v.pipe(v.string(), v.minLength(1)), '0.0.0.0'),
  PORT: v.optional(port, '3000'),
  METRICS_PORT: v.optional(port),
  CREATE_BOARDS: v.optional(v.picklist(['open', 'password'], 'must be open or password'), 'open'),
  CREATE_PASSWORD: v.optional(v.pipe(v.string(), v.minLength(8, 'must have 8 signs or more'))),
  TRUST_PROXY: v.optional(v.picklist(['0', '1'], 'must be 0 or 1'), '0'),
  PRESENCE_MS: v.optional(
    v.pipe(v.string(), v.regex(/^\d+$/, 'must be a number'), v.transform(Number), v.minValue(1), v.maxValue(10_000)),
  ),
  DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1)), './data'),
  PUBLIC_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(isRootAddress, 'must be an address without a path, such as https://samtavle.example.no'),
    ),
  ),
})

function isRootAddress(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, pathname } = new URL(url)
  return ['http:', 'https:'].includes(protocol) && pathname === '/'
}

/** Reads the configuration; throws an Error that names every variable that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv, clientDir: string): Config {
  const parsed = v.safeParse(environment, env)
  if (!parsed.success) {
    const wrong = parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
    throw new Error(`The configuration is not usable. ${wrong.join('; ')}`)
  }
  const { HOST, PORT, METRICS_PORT, DATA_DIR, PUBLIC_URL, PRESENCE_MS } = parsed.output
  const { CREATE_BOARDS, CREATE_PASSWORD, TRUST_PROXY } = parsed.output
  if ((CREATE_BOARDS === 'password') !== (CREATE_PASSWORD !== undefined)) {
    throw new Error(
      'The configuration is not usable. CREATE_PASSWORD goes with CREATE_BOARDS=password, and the other way round',
    )
  }
  return {
    host: HOST,
    port: PORT,
    presenceMs: PRESENCE_MS ?? null,
    metricsPort: METRICS_PORT ?? null,
    dataDir: DATA_DIR,
    publicUrl: PUBLIC_URL?.replace(/\/$/, '') ?? null,
    createPassword: CREATE_PASSWORD ?? null,
    trustProxy: TRUST_PROXY === '1',
    clientDir,
  }
}

/** An address of this machine on the local network, or null when it has none. */
export function lanAddress(): string | null {
  for (const addresses of Object.values(networkInterfaces())) {
    for (const { address, family, internal } of addresses ?? []) if (family === 'IPv4' && !internal) return address
  }
  return null
}
