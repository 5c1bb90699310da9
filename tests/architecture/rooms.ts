/**
 * The rooms of the code and which of them each may import from, beside itself; type imports count. A room is a folder with
 * everything below it, or one file; a file belongs to the innermost room it is in. `x/*` stands for every room below x.
 */
export const rooms: Record<string, readonly string[]> = {
  'shared/src/schema': [],
  'shared/src/locale': ['shared/src/schema'],
  'shared/src/rules': ['shared/src/schema', 'shared/src/locale'],
  'shared/src/layout': ['shared/src/schema'],
  'shared/src/methods': ['shared/src/schema', 'shared/src/layout', 'shared/src/locale', 'shared/src/rules'],
  'shared/src/protocol': ['shared/src/schema', 'shared/src/rules', 'shared/src/summary', 'shared/src/file'],
  'shared/src/picture': ['shared/src/schema', 'shared/src/layout', 'shared/src/locale', 'shared/src/summary'],
  'shared/src/summary': ['shared/src/schema', 'shared/src/locale', 'shared/src/rules'],
  'shared/src/file': ['shared/src/schema'],

  'server/src/main.ts': ['server/src/*', 'shared/src/*'],
  'server/src/backup.ts': ['server/src/config.ts', 'server/src/storage/sqlite'],
  'server/src/restore.ts': ['server/src/config.ts', 'server/src/storage/sqlite'],
  'server/src/startServer.ts': [
    'server/src/app.ts',
    'server/src/config.ts',
    'server/src/log.ts',
    'server/src/metrics.ts',
    'server/src/routes',
    'server/src/export',
    'server/src/rooms',
    'server/src/storage',
    'shared/src/*',
  ],
  'server/src/app.ts': ['server/src/routes', 'shared/src/*'],
  'server/src/routes': [
    'server/src/rooms',
    'server/src/export',
    'server/src/tables',
    'server/src/images',
    'server/src/boardFiles',
    'server/src/storage',
    'server/src/log.ts',
    'shared/src/*',
  ],
  'server/src/config.ts': [],
  'server/src/metrics.ts': ['server/src/rooms'],
  'server/src/log.ts': [],
  'server/src/export': ['server/src/tables', 'server/src/images', 'server/src/boardFiles', 'shared/src/*'],
  'server/src/tables': ['shared/src/*'],
  'server/src/boardFiles': ['shared/src/*'],
  'server/src/images': ['server/src/storage', 'shared/src/*'],
  'server/src/rooms': ['server/src/rooms/guard', 'server/src/storage', 'shared/src/*'],
  'server/src/rooms/guard': ['shared/src/*'],
  'server/src/storage': ['shared/src/*'],
  'server/src/storage/sqlite': ['server/src/storage', 'shared/src/*'],

  'client/src/main.tsx': ['client/src/*', 'shared/src/*'],
  'client/src/pages': ['client/src/*', 'shared/src/*'],
  'client/src/panels': [
    'client/src/tools',
    'client/src/actions',
    'client/src/connection',
    'client/src/ui',
    'client/src/i18n',
    'client/src/store.ts',
    'shared/src/*',
  ],
  'client/src/canvas': [
    'client/src/painting',
    'client/src/tools',
    'client/src/actions',
    'client/src/connection',
    'client/src/i18n',
    'client/src/store.ts',
    'shared/src/*',
  ],
  'client/src/painting': ['client/src/painting/surface.ts', 'client/src/actions', 'shared/src/*'],
  'client/src/painting/surface.ts': [],
  'client/src/tools': ['client/src/actions', 'client/src/connection', 'client/src/store.ts', 'shared/src/*'],
  'client/src/actions': ['client/src/connection', 'client/src/store.ts', 'shared/src/*'],
  'client/src/connection': ['client/src/store.ts', 'shared/src/*'],
  'client/src/store.ts': [],
  'client/src/ui': ['client/src/i18n', 'client/src/store.ts', 'shared/src/*'],
  'client/src/i18n': ['shared/src/*'],
}

/** Something that only some rooms may use. */
export interface Reserved {
  /** What it is, for the message. */
  name: string
  /** Tried on the specifiers of imports, or on the code without its comments and strings. */
  imports?: RegExp
  code?: RegExp
  /** The files the rule is about: those under this path. */
  under: '' | 'shared/' | 'server/' | 'client/' | 'client/src/painting/'
  /** The rooms that may. */
  only: readonly string[]
}

const clientWithReact = [
  'client/src/main.tsx',
  'client/src/pages',
  'client/src/panels',
  'client/src/canvas',
  'client/src/ui',
  'client/src/i18n',
]

const http = ['server/src/startServer.ts', 'server/src/app.ts', 'server/src/routes']

export const reserved: readonly Reserved[] = [
  { name: 'Node', imports: /^node:/, under: 'shared/', only: [] },
  { name: 'Node', imports: /^node:/, under: 'client/', only: [] },
  { name: 'React', imports: /^react|^@navikt\//, under: '', only: clientWithReact },
  { name: 'Konva', imports: /^konva/, under: '', only: ['client/src/canvas'] },
  { name: 'y-websocket', imports: /^y-websocket/, under: '', only: ['client/src/connection'] },
  {
    name: 'the network',
    code: /\bfetch\(|\bWebSocket\(|\bEventSource\(|\bXMLHttpRequest\(|\bsendBeacon\(/,
    under: 'client/',
    only: ['client/src/connection'],
  },
  {
    name: 'Hono',
    imports: /^hono|^@hono\//,
    under: '',
    only: http,
  },
  { name: 'ws', imports: /^ws$/, under: '', only: http },
  { name: 'SQLite', imports: /^better-sqlite3/, under: '', only: ['server/src/storage/sqlite'] },
  {
    name: 'threads',
    imports: /^node:worker_threads/,
    under: '',
    only: ['server/src/storage/sqlite', 'server/src/export'],
  },
  {
    name: 'the page',
    code: /\bdocument\.|\bwindow\b/,
    under: 'client/src/painting/',
    only: ['client/src/painting/surface.ts'],
  },
  { name: 'threads of the browser', code: /\bnew Worker\(/, under: 'client/', only: ['client/src/canvas'] },
  {
    name: 'the environment',
    code: /\bprocess\.env\b/,
    under: '',
    only: ['server/src/main.ts', 'server/src/backup.ts', 'server/src/restore.ts'],
  },
  { name: 'the clock', code: /\bDate\.now\b|\bnew Date\(\)|\bperformance\./, under: 'shared/', only: [] },
  { name: 'chance', code: /\bMath\.random\b|\bcrypto\./, under: 'shared/', only: [] },
]

/** What no file has in it, whichever room it is in; tried on the whole text, comments too. */
export const unwanted: readonly { name: string; pattern: RegExp; exceptIn?: RegExp }[] = [
  { name: 'export *', pattern: /^export\s*\*/m },
  { name: 'a default export', pattern: /^export\s+default\b/m, exceptIn: /\.config\.ts$/ },
  { name: 'the type checker switched off', pattern: /@ts-(?:ignore|nocheck|expect-error)\b/ },
  { name: 'something left for later', pattern: /\b(?:TO-?DO|FIX-?ME|HA-?CK|X{3})\b/ },
]

/** File names that say nothing about what belongs in the file. */
export const emptyNames = /^(?:utils?|types?|helpers?|common|misc|constants)\./

export const longestFile = 300
