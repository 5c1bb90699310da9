/** A position in the history of one Yjs client. */
export interface Id {
  readonly client: number
  readonly clock: number
}

/** `collected`: a struct whose content and place are forgotten (GC). `deleted`: the content is forgotten, the place is not. */
export type Content =
  | { readonly is: 'collected' | 'deleted' | 'map' | 'text' }
  | { readonly is: 'string'; readonly text: string }
  | { readonly is: 'values'; readonly values: readonly unknown[] }

/** One struct as an update's bytes have it, not yet believed. It covers the clocks from `clock` to before `clock + length`. */
export interface Struct extends Id {
  readonly length: number
  /** What it was written after and before; null at an end of its list. */
  readonly origin: Id | null
  readonly rightOrigin: Id | null
  /** Said only when both origins are null: the name of a root, or the item whose type holds it. */
  readonly parent: string | Id | null
  readonly parentSub: string | null
  readonly content: Content
}

/** The clocks from `clock` to before `end`. */
export interface Range {
  readonly clock: number
  readonly end: number
}

/** An update, decoded. Per client, structs and ranges are in ascending order and do not overlap. */
export interface Update {
  readonly structs: ReadonlyMap<number, readonly Struct[]>
  readonly deletions: ReadonlyMap<number, readonly Range[]>
}

export function isSameId(a: Id | null, b: Id | null): boolean {
  return a === b || (a !== null && b !== null && a.client === b.client && a.clock === b.clock)
}

export const endOf = (struct: { clock: number; length: number }): number => struct.clock + struct.length
