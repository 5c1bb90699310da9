import { locales } from '@samtavle/shared/schema/choices'
import { settingsSchema } from '@samtavle/shared/schema/session'
import { day, line, longText } from '@samtavle/shared/schema/values'
import * as v from 'valibot'
import { type Entry, fileId } from './acts.ts'
import { expectSchema } from './expectation.ts'

export const formatName = 'samtavle-workshop/1'

const person = v.object({
  id: fileId,
  role: v.picklist(['facilitator', 'participant', 'viewer']),
  perspective: v.optional(v.nullable(line), null),
  device: v.optional(v.picklist(['phone', 'laptop', 'remote', 'big-screen']), 'laptop'),
})
export type WorkshopPerson = v.InferOutput<typeof person>

/** A file as it is written; the lines of its script are looked at one by one. */
export const workshopFileSchema = v.object({
  format: v.literal(formatName, `is not "${formatName}"`),
  id: v.pipe(v.string(), v.regex(/^[\w-]+$/, 'an id of letters, digits, - and _')),
  locale: v.picklist(locales),
  method: v.optional(v.nullable(line), null),
  title: line,
  settings: v.optional(v.partial(settingsSchema), {}),
  brief: v.object({
    purpose: v.optional(longText, ''),
    question: v.optional(longText, ''),
    fixed: v.optional(v.array(longText), []),
    influence: v.optional(v.array(longText), []),
    receiver: v.optional(line, ''),
    answerBy: v.optional(v.nullable(day), null),
  }),
  people: v.pipe(
    v.array(person),
    v.check((people) => people.some(({ role }) => role === 'facilitator'), 'nobody is facilitator'),
  ),
  areas: v.array(v.object({ id: fileId, title: line, prompt: v.optional(longText, '') })),
  script: v.array(v.looseObject({ do: v.string('a line of the script needs a "do"') })),
  expect: v.optional(expectSchema, {}),
})

/** A workshop as a file describes it, with every line of its script checked. */
export type Workshop = Omit<v.InferOutput<typeof workshopFileSchema>, 'script'> & { script: Entry[] }
