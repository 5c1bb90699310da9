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
    serializers: {
      err: (error: Error) => ({ name: error.name, stack: error.stack?.split('\n').slice(1, 6).join(' ') }),
    },
  })
}
