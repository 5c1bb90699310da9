import { Group } from 'konva/lib/Group'
import type { Shape, ShapeConfig } from 'konva/lib/Shape'

/** Nodes of one kind, as many as there is to show; they are used again for what is shown next. */
export class NodePool<Look extends ShapeConfig> {
  readonly group = new Group({ listening: false })
  readonly #make: () => Shape
  #shown: readonly Look[] = []

  constructor(make: () => Shape) {
    this.#make = make
  }

  /** Shows just these, the last on top. Every look says all that distinguishes it from others. */
  show(looks: readonly Look[]): void {
    if (looks.length === 0) this.group.destroyChildren()
    looks.forEach((look, i) => {
      const node = this.group.children[i] ?? this.#add()
      if (!isSame(this.#shown[i], look)) node.setAttrs({ ...look, visible: true })
    })
    for (let i = looks.length; i < this.#shown.length; i++) this.group.children[i]?.visible(false)
    this.#shown = looks
  }

  #add(): Shape {
    const node = this.#make()
    this.group.add(node)
    return node
  }
}

function isSame(a: ShapeConfig | undefined, b: ShapeConfig): boolean {
  return a !== undefined && Object.keys(b).every((name) => a[name] === b[name] || isSameList(a[name], b[name]))
}

const isSameList = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, i) => value === b[i])
