import { type Logger, pino } from 'pino'

export type Log = Logger

/**
 * The server's log: what happened, to which route, with what outcome. Never an address, a name, a text, a code or a
 * secret; failures by name and place only, since messages may quote what failed.
 */
export function makeLog(level: string): Log {
  return pino({
    level,
    base: null,
    serializers: { err: describeFailure },
  })
}

/** A failure by name and place. Its message, which may have several lines, is what its stack begins with. */
export function describeFailure({ name, message, stack = '' }: Error): { name: string; stack: string } {
  const places = stack.replace(message, () => '').split('\n')
  return { name, stack: places.slice(1, 6).join(' ') }
}
