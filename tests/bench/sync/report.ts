import { type Cell, table } from '../table.ts'
import { editsPerSecond, movesPerSecond } from './crowd/crowd.ts'
import { type Findings, middle, numbersFrom, type Row } from './findings.ts'
import type { Load } from './measures/load.ts'
import { everyMoveMs, roomSizes, stormPeople } from './plan.ts'
import { anatomyReport } from './reportAnatomy.ts'
import { peers } from './servers/peers.ts'

const titles: Record<Row, string> = {
  ours: 'Samtavle',
  oursThinned: 'Samtavle, cursors thinned',
  hocuspocus: peers.hocuspocus.title,
  ywebsocket: peers.ywebsocket.title,
}
const rows = Object.keys(titles) as Row[]
const servers = ['ours', 'hocuspocus', 'ywebsocket'] as const

/** Everything that was found, as Markdown. */
export const syncReport = (findings: Findings): string =>
  [
    `Each person makes ${editsPerSecond} edits and ${movesPerSecond} cursor moves a second; a delivery is one of these reaching one person. Samtavle has its guard and durable`,
    `commits on, and passes cursors on every ${everyMoveMs} ms so that every move is delivered; the row _cursors thinned_ is Samtavle as it comes. The`,
    'peers are as they come, and keep documents in memory only. Server and generators share the machine.',
    '',
    '### People at work on one board',
    '',
    workTable(findings),
    '',
    'Where less than 98 % is delivered the server is saturated: compare _ms per 10,000 deliveries_ there.',
    '',
    '### The largest board',
    '',
    'People were added until the 95th percentile of edits (and of cursor moves, where all are due) exceeded 100 ms, or less than 98 % of what was due arrived.',
    '',
    largestTable(findings),
    '',
    '### Joining',
    '',
    joinTable(findings),
    '',
    '### Where the time goes',
    '',
    ...anatomyReport(findings.anatomy),
    '',
    '### Compared',
    '',
    comparison(findings),
  ].join('\n')

function workTable({ loads }: Findings): string {
  const head = ['people', 'server', 'processors', 'delivered', 'ms per 10,000', 'edit p95', 'cursor p95', 'generators']
  const body = roomSizes.flatMap((people) =>
    rows.flatMap((row) => {
      const measured = loads[row]?.get(people)
      return measured ? [[people, titles[row], ...loadCells(measured)]] : []
    }),
  )
  return table(head, body)
}

const loadCells = (loads: Load[]): Cell[] => [
  decimals(middle(loads, ({ processors }) => processors)),
  `${Math.round(100 * middle(loads, ({ delivered }) => delivered))} %`,
  decimals(middle(loads, ({ msPer10k }) => msPer10k)),
  ms(middle(loads, ({ editP95Ms }) => editP95Ms ?? Number.NaN)),
  ms(middle(loads, ({ moveP95Ms }) => moveP95Ms ?? Number.NaN)),
  decimals(middle(loads, ({ generators }) => generators)),
]

function largestTable({ largest }: Findings): string {
  const head = ['server', 'people', 'at the last number tried', 'server processors', 'generator processors', 'edit p95']
  const body = rows.flatMap((row) => {
    const last = largest[row]?.tried.at(-1)
    if (!last) return []
    const cells = [last.people, decimals(last.processors), decimals(last.generators), ms(last.editP95Ms ?? Number.NaN)]
    return [[titles[row], largest[row]?.people ?? 0, ...cells]]
  })
  return table(head, body)
}

function joinTable({ storm, join, cold, memoryMB }: Findings): string {
  const of = (name: string, number: (server: (typeof servers)[number]) => string): Cell[] => [
    name,
    ...servers.map(number),
  ]
  const ours = (name: string, number = Number.NaN): Cell[] => [name, ms(number), '–', '–']
  return table(
    ['', ...servers.map((server) => titles[server])],
    [
      of(`${stormPeople} join a board with 1,000 notes at once: all have it`, (server) => ms(storm[server])),
      of('one joins a board in memory with 1,000 notes', (server) => ms(join[server].get(1000) ?? Number.NaN)),
      of('one joins a board in memory with 5,000 notes', (server) => ms(join[server].get(5000) ?? Number.NaN)),
      ours('first on a board on the disk with 1,000 notes', cold.get(1000)?.syncedMs),
      ours('first on a board on the disk with 5,000 notes', cold.get(5000)?.syncedMs),
      ours('… and the first acknowledgement', cold.get(5000)?.firstAckMs),
      of('memory per board with 1,000 notes', (server) => `${decimals(memoryMB[server])} MB`),
    ],
  )
}

function comparison(findings: Findings): string {
  const { cpu50, cpu100, cpu200, storm300 } = numbersFrom(findings).ratios
  return table(
    ['Samtavle divided by Hocuspocus', 'ratio'],
    [
      ['processor time per delivery at 50 people', cpu50],
      ['processor time per delivery at 100 people', cpu100],
      ['processor time per delivery at 200 people', cpu200],
      [`${stormPeople} people join at once`, storm300],
    ],
  )
}

const decimals = (number: number): string => (Number.isNaN(number) ? '–' : number.toFixed(2))
const ms = (number: number): string => (Number.isNaN(number) ? '–' : `${number.toFixed(number < 100 ? 1 : 0)} ms`)
