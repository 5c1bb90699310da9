import type { Picture } from '../../schema/card.ts'

/**
 * The report as a sequence of plain blocks, for formats that are laid out by a writer of documents: each format says once
 * how a block looks and needs to know nothing about the report. Texts are as people wrote them, line breaks included.
 */
export type Block =
  /** `isSmall`: of the front page, which is no section; its contents do not list it. */
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string; isSmall?: boolean }
  | { kind: 'text'; text: string; look?: TextLook }
  | { kind: 'list'; items: ListItem[]; isNumbered?: boolean }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'table'; columns: Column[]; rows: Cell[][] }
  | PictureBlock
  /** Notes as they lie on the board: short texts of equal weight. */
  | { kind: 'notes'; notes: NoteSheet[] }

/** A picture that lies on the board; one that only adorns has neither description nor caption. */
export interface PictureBlock {
  kind: 'picture'
  image: Picture
  /** What it shows, for those who do not see it. */
  description: string
  /** The same for everybody, as a line below it; instead of it where the picture is not at hand. */
  caption: string
}

/** `promise`: the sentence of the front page. `withheld`: said about what cannot be quoted. */
export type TextLook = 'kicker' | 'promise' | 'lead' | 'quiet' | 'withheld'

export interface NoteSheet {
  text: string
  /** What kind of card it is, when it is not a note. */
  label?: string
  /** What has been said beside it. */
  facts?: Fact[]
}

export interface ListItem {
  text: string
  /** Said about it, each on a line of its own. */
  facts?: Fact[]
}

export interface Fact {
  /** '' for what is said in a whole sentence. */
  name: string
  value: string
  /** Something that asks for attention, said in words too. */
  isWarning?: boolean
}

export interface Column {
  title: string
  /** Its part of the width, beside the parts of the others. */
  part: number
  isNumber?: boolean
}

export interface Cell {
  text: string
  /** Said about the text, not part of it. */
  remark?: string
}

/** The front page, then one part per section. */
export interface ReportBlocks {
  title: string
  front: Block[]
  parts: { title: string; blocks: Block[] }[]
  /** When it was made, for the end. */
  colophon: string
}
