import { useState } from 'react'
import { useBoard } from './boardContext.ts'

/** What has been typed and not said yet, by board, seat and what it is about: kept for as long as the page is open. */
const unsaid = new Map<string, Record<string, unknown>>()

interface Unsaid<Fields> {
  fields: Fields
  change(part: Partial<Fields>): void
  /** To be called once it is said, or given up. */
  forget(): void
}

/**
 * What stands in the fields of a form about something, at first what `start` says. What was in them when the form was closed
 * is there when one about the same is opened again; those that were left alone, or emptied, are as they are by then.
 */
export function useUnsaid<Fields extends object>(about: string, start: Fields): Unsaid<Fields> {
  const { boardId, state } = useBoard()
  const key = `${boardId} ${state.get().seat} ${about}`
  const [fields, setFields] = useState<Fields>(() => ({ ...start, ...unsaid.get(key) }))
  return {
    fields,
    change(part) {
      const typed = Object.entries({ ...unsaid.get(key), ...part })
      unsaid.set(key, Object.fromEntries(typed.filter(([, value]) => value !== '')))
      setFields({ ...fields, ...part })
    },
    forget() {
      unsaid.delete(key)
      setFields(start)
    },
  }
}
