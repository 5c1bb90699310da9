import { documentSchema } from '@samtavle/shared/schema/document'
import { eachEntity, roots } from '@samtavle/shared/schema/entity'
import * as v from 'valibot'
import * as Y from 'yjs'

/** What is in a document that the schema does not have; sentences. */
export function schemaProblems(doc: Y.Doc): string[] {
  const problems: string[] = []
  for (const root of roots) {
    const { texts, values, required } = documentSchema[root]
    eachEntity(doc, root, (id, entity) => {
      for (const key of required) if (!entity.has(key)) problems.push(`${root} ${id} has no ${key}`)
      for (const [key, value] of entity) {
        const schema = values[key]
        const fits = texts.includes(key) ? value instanceof Y.Text : !!schema && v.is(schema, value)
        if (!fits) problems.push(`${root} ${id} ${key} is not what the schema says`)
      }
    })
  }
  return problems
}
