import { routes } from '@samtavle/shared/protocol/routes'
import { inlineRow, workbook } from '../tables/samples.ts'
import type { Chance, Count, Kind, Target } from './kind.ts'
import { mutated } from './mutate.ts'
import { ServerUnderAttack } from './serverUnderAttack.ts'

/** Sending eight megabytes is part of it. */
const refusedWithinMs = 5000

/** Files that somebody brings as a table: real ones with something wrong, and such as are made to do harm. */
export const tables: Kind = {
  kind: 'tables',
  runs: { campaign: 1500, test: 20 },
  begin: async () => TablesTarget.start(),
}

class TablesTarget implements Target {
  readonly #server: ServerUnderAttack
  readonly #before: string

  private constructor(server: ServerUnderAttack, before: string) {
    this.#server = server
    this.#before = before
  }

  static async start(): Promise<TablesTarget> {
    const server = await ServerUnderAttack.start()
    return new TablesTarget(server, await server.state())
  }

  /** The table is read, and what comes out is made notes of on a new board, as our page would ask for. */
  async attack(chance: Chance, count: Count): Promise<string[]> {
    const started = performance.now()
    const answer = await this.#post(`${routes.readTable}?sheet=${chance.below(3)}`, fileOf(chance))
    const ms = performance.now() - started
    const text = await answer.text()
    count.stalled(await this.#server.longestStall())
    if (answer.status >= 500) throw new Error(`it was answered ${answer.status}: ${text.slice(0, 200)}`)
    if (answer.status >= 400 && ms > refusedWithinMs) throw new Error(`it was refused after ${Math.round(ms)} ms`)
    const problems = answer.status === 200 ? await this.#notesOf(text, chance, count) : []
    const isSame = (await this.#server.state()) === this.#before
    return isSame ? problems : [...problems, 'a board has changed']
  }

  async memory(): Promise<number> {
    return this.#server.memory()
  }

  end(): Promise<void> {
    return this.#server.end()
  }

  async #notesOf(text: string, chance: Chance, count: Count): Promise<string[]> {
    const { rows } = JSON.parse(text) as { rows: string[][] }
    if (rows.some((row) => row.some((cell) => halfSign.test(cell)))) return ['a cell has half a sign']
    const notes = rows.flatMap((cells, n) => ({ id: `tablenote${n}`, text: cells[0], area: cells[1] ?? '', theme: '' }))
    const body = new TextEncoder().encode(
      JSON.stringify({ title: 'Fra tabell', notes: notes.slice(0, 1 + chance.below(6000)) }),
    )
    const made = await this.#post(routes.boardOfNotes, body, 'application/json')
    count.stalled(await this.#server.longestStall())
    if (made.status >= 500) throw new Error(`notes of it were answered ${made.status}: ${await made.text()}`)
    return []
  }

  #post(path: string, body: Uint8Array, type = 'application/octet-stream'): Promise<Response> {
    const { url } = this.#server.server
    const headers = { origin: new URL(url).origin, 'content-type': type }
    return fetch(url + path, { method: 'POST', headers, body: new Uint8Array(body) })
  }
}

const halfSign = /\p{Surrogate}/u

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Tables as people have them. */
const honest: readonly (() => Uint8Array)[] = [
  () => bytesOf('Tekst;Område;Tema\n"Flere benker; og trær";Ute;Grønt\n"Over\nto linjer og ""sitat""";Inne;\n'),
  () => bytesOf('Tekst\tOmråde\nflere benker\tUte\n=1+1\tInne\n'),
  () => Uint8Array.of(0xff, 0xfe, ...[...bytesOf('a\tb\n')].flatMap((byte) => [byte, 0])),
  () => workbook(inlineRow('Tekst', 'Område') + inlineRow('flere benker', 'Ute') + inlineRow('et tak', 'Inne')),
  () =>
    workbook('<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3"><f>1+1</f><v>2</v></c></row>', {
      'xl/sharedStrings.xml': '<sst><si><t>delt</t></si><si><r><t>rik </t></r><r><t>tekst</t></r></si></sst>',
    }),
]

const megabyte = 1024 * 1024

/** Tables that are made to do harm. */
const harmful: readonly (() => Uint8Array)[] = [
  () => workbook('', { 'xl/sharedStrings.xml': new Uint8Array(80 * megabyte).fill(0x20) }),
  () => workbook(`<row>${'<c t="inlineStr"><is><t>x</t></is></c>'.repeat(200_000)}</row>`),
  () => workbook('<row><c><v>1</v></c></row>'.repeat(400_000)),
  () => workbook('<row><c r="A1" t="s"><v>99999999</v></c><c r="ZZZ1"><v>1</v></c><c r="A1"><v>-1</v></c></row>'),
  () => workbook(inlineRow('x'.repeat(7 * megabyte))),
  () => workbook(`<row>${'<c>'.repeat(100_000)}`),
  () => workbook('<row r="99999999999999999999"><c><v>1</v></c></row><row r="-3"><c><v>2</v></c></row>'),
  () => workbook('', { 'xl/workbook.xml': `<workbook>${'<sheet name="a" id="rId7"/>'.repeat(100_000)}</workbook>` }),
  () => workbook('', { 'xl/worksheets/sheet1.xml': `<a ${'x="1" '.repeat(500_000)}><row/></a>` }),
  () => workbook('', { 'xl/worksheets/sheet1.xml': `<row>${'&amp;'.repeat(3_000_000)}</row>` }),
  () => workbook('', { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "ha">]><row/>' }),
  () => workbook('', { 'xl/_rels/workbook.xml.rels': '<Relationship Id="rId7" Target="../../../../etc/passwd"/>' }),
  () => bytesOf(`"${'a'.repeat(4 * megabyte)}`),
  () => bytesOf('"'.repeat(4 * megabyte)),
  () => bytesOf(`"${'""\n'.repeat(megabyte)}"`),
  () => bytesOf('a;'.repeat(2 * megabyte)),
  () => bytesOf('\n'.repeat(7 * megabyte)),
  () => bytesOf('x\n'.repeat(3 * megabyte)),
  () => bytesOf(`${'x;y\n'.repeat(5000)}`),
  () => bytesOf(`${'=HYPERLINK("http://x")\t@SUM(A1)\t+1\t-1\n'.repeat(2000)}`),
  () => new Uint8Array(9 * megabyte),
  () => new Uint8Array(0),
  () => Uint8Array.of(0x50, 0x4b, 3, 4),
]

function fileOf(chance: Chance): Uint8Array {
  if (chance.isHeavy()) return chance.of(harmful)()
  const all = honest.map((make) => make())
  return chance() < 0.1 ? chance.of(all) : mutated(chance.of(all), all, chance)
}
