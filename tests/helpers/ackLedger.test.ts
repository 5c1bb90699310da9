import { expect, test } from 'vitest'
import { AckLedger } from './ackLedger.ts'

function newLedger(): { ledger: AckLedger<string>; safe: string[] } {
  const safe: string[] = []
  return { ledger: new AckLedger<string>((change) => safe.push(change)), safe }
}

test('RUN-22 a change is safe when its frame is among those acknowledged', () => {
  const { ledger, safe } = newLedger()
  ledger.opened()
  ledger.frameSent(true)
  ledger.frameSent(false)
  ledger.changed('a')
  ledger.frameSent(false)
  ledger.changed('b')
  ledger.ackReceived(2)
  expect(safe).toEqual(['a'])
  expect(ledger.allSafe).toBe(false)
  ledger.ackReceived(3)
  expect(safe).toEqual(['a', 'b'])
  expect(ledger.allSafe).toBe(true)
})

test('RUN-22 what was typed before the first SyncStep2 is carried by that', () => {
  const { ledger, safe } = newLedger()
  ledger.changed('offline')
  ledger.opened()
  ledger.frameSent(false)
  ledger.changed('early')
  ledger.ackReceived(1)
  expect(safe).toEqual([])
  ledger.frameSent(true)
  ledger.ackReceived(2)
  expect(safe).toEqual(['offline', 'early'])
})

test('RUN-22 acks of an earlier socket say nothing about what it did not get through', () => {
  const { ledger, safe } = newLedger()
  ledger.opened()
  ledger.frameSent(true)
  ledger.frameSent(false)
  ledger.changed('a')
  ledger.closed()
  expect(ledger.allSafe).toBe(false)
  ledger.opened()
  ledger.frameSent(true)
  expect(safe).toEqual([])
  ledger.ackReceived(1)
  expect(safe).toEqual(['a'])
})
