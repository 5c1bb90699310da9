import * as v from 'valibot'
import { fileId } from './acts.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const counts = v.record(v.string(), count)

/** Members that a summary's `figures` and a file's `expect` share, with the ids of whoever wrote them. */
export const figureMembers = {
  visibleNotes: count,
  hidden: v.array(fileId),
  votes: v.record(fileId, counts),
  voters: counts,
  ties: v.record(fileId, v.array(v.array(fileId))),
  problemVersions: count,
  agreement: v.object({ agree: count, reservation: count, disagree: count }),
  openDisagreements: count,
  themes: counts,
  notesWithoutTheme: v.array(fileId),
  decisions: count,
  measures: count,
  measuresWithoutOwner: count,
  glossary: count,
  perspectives: counts,
  pulseAnswers: v.union([count, v.literal('<5')]),
} as const

/** What must come out of a workshop; only the members that are there are compared. */
export const expectSchema = v.partial(
  v.strictObject({ ...figureMembers, textsAbsentFromExports: v.array(v.pipe(v.string(), v.minLength(1))) }),
)
export type Expect = v.InferOutput<typeof expectSchema>
export type ExpectMember = keyof Expect

/** The figures of a summary: a server that is still growing may lack some. */
export const figuresSchema = v.partial(v.object(figureMembers))
export type Figures = v.InferOutput<typeof figuresSchema>
