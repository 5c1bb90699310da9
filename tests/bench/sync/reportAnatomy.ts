import { table } from '../table.ts'
import type { Anatomy } from './measures/anatomy.ts'

/** Where the processor time of our server goes, and how much of it any server would need, as Markdown. */
export function anatomyReport({ people, used, calls, socketsAlone, shares }: Anatomy): string[] {
  const { program, system, otherThreads } = used
  return [
    `Samtavle with ${people} people at work, every cursor move delivered: ${round(calls.reads)} reads, ${round(calls.writes)} writes and ${round(calls.bytes / 1e6)} MB a second.`,
    'Sockets alone: a program without any WebSocket library, document or guard that reads and writes as often and as much.',
    '',
    table(
      ['', 'ms a second'],
      [
        ['main thread, in the program', round(program)],
        ['main thread, in the system for it', round(system)],
        ['other threads: SQLite, compiling, cleaning up', round(otherThreads)],
        ['together', round(program + system + otherThreads)],
        ['sockets alone', round(socketsAlone)],
      ],
    ),
    '',
    'Of the time of the main thread, with a profiler in it, which does not see reads from the system:',
    '',
    table(
      ['', 'share'],
      shares.map(({ what, share }) => [what, `${Math.round(100 * share)} %`]),
    ),
  ]
}

const round = (number: number): string => Math.round(number).toLocaleString('en')
