import { messageTypes, syncTypes } from '@samtavle/shared/protocol/messages'
import * as Y from 'yjs'
import type { Received } from '../helpers/person.ts'

/** What reached somebody, in the two ways in which a text can be found in it. */
export interface Heard {
  /** Everything as running text. */
  text: string
  /** Each string of its own: values and keys of JSON, contents of document changes, lines of a page. */
  strings: string[]
  /** The JSON of an event or answer; null for anything else. */
  json: unknown
}

export function heardIn(item: Received): Heard {
  if (item.by !== 'frame') return heardInText(item.text)
  const { frame } = item
  const raw = Buffer.from(frame.bytes).toString('utf8')
  const isUpdate =
    frame.type === messageTypes.sync && (frame.subtype === syncTypes.step2 || frame.subtype === syncTypes.update)
  const strings = isUpdate ? stringsOfUpdate(frame.body) : []
  return { text: [raw, ...strings].join('\n'), strings, json: null }
}

function heardInText(text: string): Heard {
  const json = parsed(text)
  if (json === null) {
    const plain = unescaped(text)
    return { text: plain, strings: linesOf(plain), json }
  }
  const strings = stringsOf(json)
  return { text: strings.join('\n'), strings, json }
}

/** Every string that a document holds, deleted ones included; texts as they read with nothing taken out. */
export function heardInDocument(doc: Y.Doc): Heard {
  const strings: string[] = []
  for (const structs of doc.store.clients.values()) {
    for (const struct of structs) {
      if (!(struct instanceof Y.Item)) continue
      if (struct.content instanceof Y.ContentType) strings.push(fullText(struct.content.type))
      else strings.push(...stringsOfContent(struct.content))
      if (struct.parentSub) strings.push(struct.parentSub)
    }
  }
  return { text: strings.join('\n'), strings, json: null }
}

function stringsOfUpdate(update: Uint8Array): string[] {
  const { structs } = Y.decodeUpdate(update)
  return structs.flatMap((struct) => (struct instanceof Y.Item ? stringsOfContent(struct.content) : []))
}

function stringsOfContent(content: unknown): string[] {
  if (content instanceof Y.ContentString) return [content.str]
  if (content instanceof Y.ContentAny) return content.arr.flatMap(stringsOf)
  return content instanceof Y.ContentJSON || content instanceof Y.ContentEmbed ? stringsOf(content.getContent()) : []
}

function fullText(type: Y.AbstractType<unknown>): string {
  let text = ''
  for (let item = type._start; item; item = item.right)
    if (item.content instanceof Y.ContentString) text += item.content.str
  return text
}

/** All strings in a JSON value, keys included. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsOf(inner)])
}

/** The lines of a page or a Markdown file, without marks and tags. */
function linesOf(text: string): string[] {
  const lines = text.replaceAll(/<[^>]*>/g, '\n').split('\n')
  return lines.map((line) => line.replace(/^[\s>#*|-]+/, '').trim()).filter(Boolean)
}

const entities: [string, string][] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&nbsp;', ' '],
  ['&amp;', '&'],
]

/** A page with the entities that escaping makes turned back into characters. */
export const unescaped = (html: string): string =>
  entities.reduce((text, [entity, character]) => text.replaceAll(entity, character), html)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
