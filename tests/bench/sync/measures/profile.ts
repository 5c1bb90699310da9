import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

/** What something takes of the time of the main thread, from 0 to 1. */
export interface Share {
  what: string
  share: number
}

/** Groups of work by the files that are at work: of a stack, the first group that has a file in it. */
const groups: [what: string, files: RegExp][] = [
  ['sending: one write per receiver and tick', /\/routes\/roomSocket\.ts/],
  ['judging edits', /\/rooms\/guard\//],
  ['cursors', /\/rooms\/presence/],
  ['the thread of SQLite: asking it', /\/storage\/sqlite\//],
  ['applying and merging edits', /\/yjs\//],
  ['the rest of the room', /\/server\/src\/rooms\//],
  ['receiving: `ws` and the streams of Node', /\/ws\/lib\/|node:internal\/stream|node:net|\/routes\/sync\.ts/],
]
const collecting = '(garbage collector)'
const idle = '(idle)'

const profileSchema = v.object({
  startTime: v.number(),
  endTime: v.number(),
  timeDeltas: v.array(v.number()),
  samples: v.array(v.number()),
  nodes: v.array(
    v.object({
      id: v.number(),
      callFrame: v.object({ functionName: v.string(), url: v.string() }),
      children: v.optional(v.array(v.number())),
    }),
  ),
})
type Profile = v.InferOutput<typeof profileSchema>

/** Reads what `node --cpu-prof` has left in a folder: the last `windowMs` of the busiest thread. */
export async function readProfiles(folder: string, windowMs: number): Promise<Share[]> {
  const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
  const threads = texts.map((text) => timesIn(v.parse(profileSchema, JSON.parse(text)), windowMs))
  const [busiest] = threads.sort((a, b) => totalOf(b) - totalOf(a))
  return busiest ? sharesOf(busiest) : []
}

/** Time by group, in µs. */
function timesIn(profile: Profile, windowMs: number): Map<string, number> {
  const groupOf = grouped(profile)
  const times = new Map<string, number>()
  let at = profile.startTime
  for (const [index, node] of profile.samples.entries()) {
    at += profile.timeDeltas[index] ?? 0
    const group = groupOf.get(node) ?? idle
    if (at < profile.endTime - windowMs * 1000 || group === idle) continue
    times.set(group, (times.get(group) ?? 0) + (profile.timeDeltas[index + 1] ?? 0))
  }
  return times
}

/** The group of each node of the tree of calls. */
function grouped({ nodes }: Profile): Map<number, string> {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child): [number, number] => [child, id])),
  )
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const stackOf = (id: number): string[] => {
    const urls: string[] = []
    for (let node: number | undefined = id; node !== undefined; node = parents.get(node)) {
      urls.push(frames.get(node)?.url ?? '')
    }
    return urls
  }
  return new Map(nodes.map(({ id, callFrame }) => [id, groupFor(callFrame.functionName, stackOf(id))]))
}

function groupFor(functionName: string, urls: string[]): string {
  if (functionName === idle) return idle
  if (functionName === collecting) return 'memory that is cleaned up'
  const found = groups.find(([, files]) => urls.some((url) => files.test(url)))
  return found ? found[0] : 'everything else'
}

const totalOf = (times: Map<string, number>): number => [...times.values()].reduce((sum, time) => sum + time, 0)

function sharesOf(times: Map<string, number>): Share[] {
  const total = totalOf(times)
  return [...times].map(([what, time]) => ({ what, share: time / total })).sort((a, b) => b.share - a.share)
}
