import { routes, summaryFormats } from '@samtavle/shared/protocol/routes'
import type { Person } from '../helpers/person.ts'

/** Everything a member can read of a board over HTTP, by name. */
export interface Readable {
  name: string
  text: string
}

/** The exports of a board: every summary format, and the board itself. Rejects when one is refused. */
export async function readExports(person: Person): Promise<Readable[]> {
  const { boardId } = person
  const files = [
    ...summaryFormats.map((format) => ({ name: format as string, path: routes.summary(boardId, format) })),
    { name: 'board.json', path: routes.boardJson(boardId) },
  ]
  return Promise.all(files.map(async ({ name, path }) => ({ name, text: await person.read(path) })))
}

/** Lets somebody read all there is, so that it is searched for what they may not know; resolves with what was JSON. */
export async function readEverything(person: Person): Promise<unknown[]> {
  const session = { name: 'session', text: await person.read(routes.session(person.boardId)) }
  const readables = [session, ...(await readExports(person))]
  return readables.flatMap(({ text }) => (text.startsWith('{') ? [JSON.parse(text) as unknown] : []))
}
