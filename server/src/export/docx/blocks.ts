import type { Block, Fact, ListItem, NoteSheet, PictureBlock, TextLook } from '@samtavle/shared/summary/blocks/block'
import { type FileChild, Paragraph, TextRun } from 'docx'
import type { ImagesById } from '../../images/imagesById.ts'
import { isRightToLeft } from '../plainText.ts'
import { picturedParagraph } from './picture.ts'
import { heading, ownParagraph, ownRuns, run, smallHeading } from './runs.ts'
import { bulletNumbering, stepNumbering } from './styles.ts'
import { tableOf } from './table.ts'

const textStyles: Record<TextLook, string> = {
  kicker: 'Kicker',
  promise: 'Promise',
  lead: 'Lead',
  quiet: 'Quiet',
  withheld: 'Withheld',
}

let lastList = 0

/** Blocks of the report as paragraphs and tables. */
export const blocksAsWord = (blocks: readonly Block[], images: ImagesById): FileChild[] =>
  blocks.flatMap((block, i) => blockAsWord(block, images, leading.has(blocks[i + 1]?.kind)))

/** What the line before it stands on one page with. */
const leading: ReadonlySet<Block['kind'] | undefined> = new Set(['table', 'picture'])

/** `leads`: it is to be on one page with what comes next. */
function blockAsWord(block: Block, images: ImagesById, leads: boolean): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [block.isSmall ? smallHeading(block.text) : heading(block.level, block.text)]
    case 'text':
      return [ownParagraph(block.text, block.look ? textStyles[block.look] : 'Normal', leads)]
    case 'list':
      return listOf(block.items, block.isNumbered === true)
    case 'facts':
      return block.facts.map((fact) => factParagraph(fact, 'Fact'))
    case 'table':
      // Word joins tables that follow each other without a paragraph between.
      return [tableOf(block.columns, block.rows), new Paragraph({ style: 'AfterTable' })]
    case 'picture':
      return pictureWithCaption(block, images)
    case 'notes':
      return block.notes.flatMap((note) => [
        noteParagraph(note),
        ...(note.facts ?? []).map((fact) => factParagraph(fact, 'EntryFact')),
      ])
  }
}

function pictureWithCaption({ image: [id], description, caption }: PictureBlock, images: ImagesById): FileChild[] {
  const image = images.get(id)
  return [
    ...(image ? [picturedParagraph(image, description, caption !== '')] : []),
    ...(caption ? [ownParagraph(caption, 'Quiet')] : []),
  ]
}

/** Each list counts from one: that takes an instance of its own. */
function listOf(items: readonly ListItem[], isNumbered: boolean): FileChild[] {
  const instance = ++lastList
  const reference = isNumbered ? stepNumbering : bulletNumbering
  return items.flatMap(({ text, facts = [] }) => [
    new Paragraph({
      style: 'Entry',
      numbering: { reference, level: 0, instance },
      keepNext: facts.length > 0,
      bidirectional: isRightToLeft(text),
      children: ownRuns(text, { bold: isNumbered }),
    }),
    ...facts.map((fact) => factParagraph(fact, 'EntryFact')),
  ])
}

const factParagraph = ({ name, value, isWarning }: Fact, style: string): Paragraph =>
  new Paragraph({
    style,
    children: [
      ...(name ? [run(`${name}:`, { style: 'FactName' }), new TextRun(' ')] : []),
      ...factValue(value, isWarning === true),
    ],
  })

const factValue = (value: string, isWarning: boolean) =>
  isWarning ? [run(value, { style: 'Warning' })] : ownRuns(value)

const noteParagraph = ({ text, label }: NoteSheet): Paragraph =>
  new Paragraph({
    style: 'Note',
    bidirectional: isRightToLeft(text),
    children: [...(label ? [run(`${label}:`, { style: 'FactName' }), new TextRun(' ')] : []), ...ownRuns(text)],
  })
