import { pulseMean } from '../rules/pulseTally.ts'
import type { PulseResult } from '../schema/pulse.ts'
import type { PulseReport } from './summary.ts'

/** Pulses by meeting, oldest first. */
export const pulsesOf = (pulses: readonly PulseResult[]): PulseReport[] =>
  pulses.map(({ id, data: { meeting, answers, questions } }) => ({
    id,
    meeting,
    answers,
    questions: questions.map(({ text, counts }) => ({ text, mean: pulseMean(counts), counts })),
  }))
