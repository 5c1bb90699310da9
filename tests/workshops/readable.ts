import { pictureFormats, routes, type SummaryFormat, summaryFormats } from '@samtavle/shared/protocol/routes'
import { readZip } from '../export/readZip.ts'
import type { Person } from '../helpers/person.ts'

/** Everything a member can read of a board over HTTP, by name. */
export interface Readable {
  name: string
  /** What can be read in it; nothing in a bitmap. */
  text: string
  bytes: Uint8Array
}

/** The exports of a board: every summary format, and the board itself. Rejects when one is refused. */
export function readExports(person: Person): Promise<Readable[]> {
  const { boardId } = person
  return readAll(person, [
    ...summaryFormats.map((format) => ({ name: format as string, path: routes.summary(boardId, format) })),
    ...pictureFormats.map((format) => ({ name: `board.${format}`, path: routes.boardPicture(boardId, format) })),
    { name: 'board.json', path: routes.boardJson(boardId) },
  ])
}

/** Formats that are quick to make: the others are made of the same. */
const quick: readonly SummaryFormat[] = ['json', 'md', 'html']

/** Lets somebody read all there is, so that it is searched for what they may not know; resolves with what was JSON. */
export async function readEverything(person: Person): Promise<unknown[]> {
  const { boardId } = person
  const readables = await readAll(person, [
    { name: 'session', path: routes.session(boardId) },
    ...quick.map((format) => ({ name: format as string, path: routes.summary(boardId, format) })),
    { name: 'board.json', path: routes.boardJson(boardId) },
  ])
  return readables.flatMap(({ text }) => (text.startsWith('{') ? [JSON.parse(text) as unknown] : []))
}

async function readAll(person: Person, files: { name: string; path: string }[]): Promise<Readable[]> {
  return Promise.all(files.map(async ({ name, path }) => readableOf(name, await person.readBytes(path))))
}

function readableOf(name: string, bytes: Uint8Array): Readable {
  const isZip = name === 'docx' || name === 'xlsx'
  const text = isZip ? [...readZip(bytes).values()].join('\n') : new TextDecoder().decode(bytes)
  return { name, text, bytes }
}
