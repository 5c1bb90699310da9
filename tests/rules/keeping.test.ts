import { keptUntil } from '@samtavle/shared/rules/keeping'
import { describe, expect, test } from 'vitest'

const lastActivity = Date.UTC(2027, 0, 15, 12)
const board = { settings: { keepNotes: 30, keepResult: 12 }, brief: { answerBy: null }, due: [], lastActivity }

describe('how long things are kept', () => {
  test('RUL-20 notes go so many days after the last activity', () => {
    expect(keptUntil(board).notes).toBe('2027-02-14')
    expect(keptUntil({ ...board, settings: { keepNotes: 1, keepResult: 0 } }).notes).toBe('2027-01-16')
  })

  test('RUL-20 notes are never gone before the answer and thirty days more', () => {
    expect(keptUntil({ ...board, brief: { answerBy: '2027-03-01' } }).notes).toBe('2027-03-31')
    expect(keptUntil({ ...board, brief: { answerBy: '2026-12-01' } }).notes).toBe('2027-02-14')
  })

  test('RUL-21 the result stays so many months after the last due date, or the answer, or the last activity', () => {
    expect(keptUntil({ ...board, due: ['2027-06-30', '2027-03-01'] }).result).toBe('2028-06-30')
    expect(keptUntil({ ...board, brief: { answerBy: '2027-03-01' } }).result).toBe('2028-03-01')
    expect(keptUntil(board).result).toBe('2028-01-15')
  })

  test('RUL-21 a month without that date ends on its last day', () => {
    const settings = { keepNotes: 1, keepResult: 1 }
    expect(keptUntil({ ...board, settings, due: ['2027-01-31'] }).result).toBe('2027-02-28')
  })

  test('RUL-21 the result is never gone before the notes', () => {
    expect(keptUntil({ ...board, settings: { keepNotes: 30, keepResult: 0 } }).result).toBe('2027-02-14')
  })

  test('RUL-20 the day is the one that it is where the meetings are', () => {
    const lateEvening = Date.UTC(2027, 0, 15, 23, 30)
    expect(keptUntil({ ...board, lastActivity: lateEvening }).notes).toBe('2027-02-15')
  })
})
