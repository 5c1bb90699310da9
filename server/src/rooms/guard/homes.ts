import { documentSchema } from '@samtavle/shared/schema/document'
import type { Root } from '@samtavle/shared/schema/entity'
import * as Y from 'yjs'
import type { Addition } from './additions.ts'
import type { EntityHome, Home, LiveType, RootHome, Seat, TextHome } from './home.ts'
import { Refused } from './refused.ts'

/** Says what the types of a document are: one object for each, so that equal homes are the same object. */
export class Homes {
  readonly #doc: Y.Doc
  readonly #roots = new Map<Root, RootHome>()
  readonly #known = new Map<LiveType | Addition, Home>()

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  root(name: string): RootHome {
    if (!isRoot(name)) throw new Refused('forged-root', 'an unknown root')
    let home = this.#roots.get(name)
    if (!home) {
      home = { is: 'root', root: name, live: this.#doc.share.get(name) ?? null }
      this.#roots.set(name, home)
    }
    return home
  }

  ofLive(type: LiveType): Home {
    return this.#once(type, () => {
      const { _item: item } = type
      if (!item) return this.#rootOf(type)
      if (item.deleted || !(item.parent instanceof Y.AbstractType)) throw new Refused('gone', 'in something deleted')
      const seat = { home: this.ofLive(item.parent), sub: item.parentSub }
      return homeAt(seat, type instanceof Y.Text ? 'text' : 'map', type)
    })
  }

  /** What a new Y.Map or Y.Text is, by where it sits. */
  ofAddition(addition: Addition): Home {
    return this.#once(addition, () => {
      const { is } = addition.struct.content
      if (!addition.seat || is === 'deleted') throw new Refused('gone', 'in something deleted')
      return homeAt(addition.seat, is, null)
    })
  }

  #rootOf(type: LiveType): RootHome {
    for (const [name, root] of this.#doc.share) if (root === type) return this.root(name)
    throw new Refused('forged-root', 'an unknown root')
  }

  #once(key: LiveType | Addition, make: () => Home): Home {
    let home = this.#known.get(key)
    if (!home) {
      home = make()
      this.#known.set(key, home)
    }
    return home
  }
}

/** A map in a root is an entity, a text in an entity is a text, and there is nothing else to be in. */
function homeAt({ home, sub }: Seat, content: string, live: LiveType | null): EntityHome | TextHome {
  if (sub !== null && home.is === 'root' && content === 'map') return { is: 'entity', root: home.root, id: sub, live }
  if (sub !== null && home.is === 'entity' && content === 'text') return { is: 'text', entity: home, key: sub, live }
  throw new Refused('forged-root', 'in something that holds nothing')
}

const isRoot = (name: string): name is Root => Object.hasOwn(documentSchema, name)
