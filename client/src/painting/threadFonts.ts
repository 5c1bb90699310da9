import { noteWeight, paintWith } from './letters.ts'
import type { FontSource } from './orders.ts'

/** The first picture waits this long for its letters, in ms; they are mostly there, since the page has them already. */
const lettersWait = 300

/**
 * The fonts that a thread paints with. What a script is first written in comes when it is painted for the first time;
 * Chromium goes on without it wherever the family has been used before, so that each time the family gets another name.
 */
export class ThreadFonts {
  readonly #set: FontFaceSet
  readonly #sources: readonly FontSource[]
  readonly #changed: () => void
  #faces: FontFace[] = []
  /** The ranges of letters that have come. */
  readonly #known = new Set<string>()
  #names = 0

  /** `changed`: what has been painted has other letters now. */
  constructor(set: FontFaceSet, sources: readonly FontSource[], changed: () => void) {
    this.#set = set
    this.#sources = sources
    this.#changed = changed
  }

  /** Settles when there are letters to paint with, or painting can wait for them no longer; rejects when they cannot come. */
  async begin(): Promise<void> {
    const name = this.#add()
    paintWith(name)
    const late = new Promise<FontFace[]>((resolve) => setTimeout(resolve, lettersWait, []))
    const first = await Promise.race([this.#set.load(`${noteWeight} 17px "${name}"`).catch(() => []), late])
    if (this.#faces.some(({ status }) => status === 'error')) throw new Error('the letters of notes do not come')
    for (const { unicodeRange } of first) this.#known.add(unicodeRange)
    for (const face of this.#faces) void this.#listen(face)
  }

  /** A font comes when something is first painted with it. */
  async #listen(face: FontFace): Promise<void> {
    await face.loaded.catch(() => null)
    if (face.status !== 'loaded' || this.#known.has(face.unicodeRange)) return
    this.#known.add(face.unicodeRange)
    await this.#rename()
  }

  async #rename(): Promise<void> {
    const name = this.#add()
    const faces = this.#faces
    const known = faces.filter(({ unicodeRange }) => this.#known.has(unicodeRange))
    await Promise.allSettled(known.map((face) => face.load()))
    if (faces !== this.#faces || known.some(({ status }) => status !== 'loaded')) return
    paintWith(name)
    for (const face of [...this.#set]) if (!faces.includes(face)) this.#set.delete(face)
    for (const face of faces) void this.#listen(face)
    this.#changed()
  }

  #add(): string {
    const name = `Letters ${this.#names++}`
    this.#faces = this.#sources.map(({ source, descriptors }) => new FontFace(name, source, descriptors))
    for (const face of this.#faces) this.#set.add(face)
    return name
  }
}
