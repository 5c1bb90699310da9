import * as v from 'valibot'
import * as Y from 'yjs'
import { eachEntity, readValue, rootMap } from './entity.ts'
import type { CardId } from './ids.ts'
import { id, longText } from './values.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What a closed agreement check leaves behind: sums, and reservations in no order that tells anything; never who. */
export const agreementResult = v.object({
  /** The card it was about; null for a claim that is no card. */
  card: v.nullable(id),
  /** The words that people agreed to, as they were. */
  text: longText,
  agree: count,
  reservation: count,
  disagree: count,
  reservations: v.array(longText),
  closedAt: v.number(),
})
export type AgreementResult = v.InferOutput<typeof agreementResult>

/** A closed check, under the id that it was opened with. */
export type Agreement = AgreementResult & { id: string }

/** Publishes a closed check beside the results of rounds. */
export function createAgreement(doc: Y.Doc, { id: checkId, ...data }: Agreement, origin: unknown): void {
  const entries = Object.entries({ kind: 'agreement', data })
  doc.transact(() => rootMap(doc, 'results').set(checkId, new Y.Map<unknown>(entries)), origin)
}

/** All closed checks, oldest first. */
export function readAgreements(doc: Y.Doc): Agreement[] {
  const agreements: Agreement[] = []
  eachEntity(doc, 'results', (checkId, entity) => {
    if (entity.get('kind') !== 'agreement') return
    const data = readValue<v.GenericSchema<unknown, AgreementResult | null>>(entity, 'data', agreementResult, null)
    if (data) agreements.push({ id: checkId, ...data })
  })
  return agreements.sort((a, b) => a.closedAt - b.closedAt)
}

/** What the checks on a card quote of its words from now on. */
export function quoteInAgreements(doc: Y.Doc, card: CardId, text: string): void {
  for (const { id: checkId, ...data } of readAgreements(doc)) {
    if (data.card !== card) continue
    rootMap(doc, 'results')
      .get(checkId)
      ?.set('data', { ...data, text })
  }
}

/** Replaces the words of one reservation; '' leaves only that there was one. */
export function setReservation(doc: Y.Doc, checkId: string, index: number, words: string, origin: unknown): void {
  const found = readAgreements(doc).find(({ id: one }) => one === checkId)
  if (!found) return
  const { id: _, ...data } = found
  const reservations = data.reservations.map((text, i) => (i === index ? words : text))
  doc.transact(() => {
    rootMap(doc, 'results')
      .get(checkId)
      ?.set('data', { ...data, reservations })
  }, origin)
}
