import * as v from 'valibot'
import { type BoardFile, boardFileFormat, boardFileSchema } from './boardFile.ts'

/** Why something is not a board that can be imported. */
export type BoardFileProblem =
  /** It does not say that it is a board. */
  | 'not-a-board'
  /** It says that it is a board of a version that this program does not know. */
  | 'unknown-version'
  /** A member is missing or has a value that it may not have. */
  | 'invalid-value'
  /** Two things have the same id. */
  | 'duplicate-id'
  /** Something refers to what is not in the file. */
  | 'unknown-id'

/** `where` is the path of the member that is wrong, such as `cards.3.text`. */
export type BoardFileCheck = { file: BoardFile } | { problem: BoardFileProblem; where: string }

/** Checks parsed JSON from outside before anything of it is used. */
export function readBoardFile(input: unknown): BoardFileCheck {
  const head = v.safeParse(v.object({ format: v.pipe(v.string(), v.regex(/^samtavle-board\/\d+$/)) }), input)
  if (!head.success) return { problem: 'not-a-board', where: 'format' }
  if (head.output.format !== boardFileFormat) return { problem: 'unknown-version', where: 'format' }
  const body = v.safeParse(boardFileSchema, input, { abortEarly: true })
  if (!body.success) return { problem: 'invalid-value', where: v.getDotPath(body.issues[0]) ?? '' }
  return duplicateId(body.output) ?? unknownId(body.output) ?? { file: body.output }
}

function duplicateId(file: BoardFile): BoardFileCheck | null {
  for (const root of [
    'cards',
    'areas',
    'themes',
    'links',
    'strokes',
    'comments',
    'results',
    'pulses',
    'agreements',
    'agenda',
    'images',
  ] as const) {
    const seen = new Set<string>()
    for (const [i, { id }] of file[root].entries()) {
      if (seen.has(id)) return { problem: 'duplicate-id', where: `${root}.${i}.id` }
      seen.add(id)
    }
  }
  return null
}

/** Options of a result are not looked for: the cards may be gone while their sums stay. */
function unknownId({
  cards,
  areas,
  themes,
  links,
  strokes,
  comments,
  agenda,
  problem,
}: BoardFile): BoardFileCheck | null {
  const known = { card: idsOf(cards), area: idsOf(areas), theme: idsOf(themes) }
  const references = [
    { id: problem, among: known.card, where: 'problem' },
    ...cards.flatMap(({ place, theme, sameAs }, i) => [
      { id: place[0], among: known.area, where: `cards.${i}.place` },
      { id: theme, among: known.theme, where: `cards.${i}.theme` },
      { id: sameAs, among: known.card, where: `cards.${i}.sameAs` },
    ]),
    ...themes.flatMap(({ area, parent }, i) => [
      { id: area, among: known.area, where: `themes.${i}.area` },
      { id: parent, among: known.theme, where: `themes.${i}.parent` },
    ]),
    ...links.flatMap(({ from, to }, i) => [
      { id: from, among: known.card, where: `links.${i}.from` },
      { id: to, among: known.card, where: `links.${i}.to` },
    ]),
    ...strokes.map(({ place }, i) => ({ id: place[0], among: known.area, where: `strokes.${i}.place` })),
    ...comments.map(({ about }, i) => ({ id: about, among: known.card, where: `comments.${i}.about` })),
    ...agenda.map(({ area }, i) => ({ id: area, among: known.area, where: `agenda.${i}.area` })),
  ]
  const dangling = references.find(({ id, among }) => id !== null && !among.has(id))
  return dangling ? { problem: 'unknown-id', where: dangling.where } : null
}

const idsOf = (entities: readonly { id: string }[]): Set<string> => new Set(entities.map(({ id }) => id))
