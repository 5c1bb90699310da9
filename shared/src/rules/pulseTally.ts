import type { PulseData } from '../schema/pulse.ts'

/** Fewer answers than this are not shown at all: they could tell who gave which. */
export const fewestPulseAnswers = 5

/** What one may answer, from least to most. */
export const pulseValues = ['1', '2', '3', '4', '5'] as const

/** Whether these are answers to so many questions: a value or '' for each, in their order; none takes all back. */
export const arePulseAnswers = (values: readonly string[], questions: number): boolean =>
  values.length <= questions && values.every((value) => value === '' || pulseValues.some((known) => known === value))

/** How many have answered at least one question. */
export const pulseAnswerers = (answers: Iterable<readonly string[]>): number =>
  [...answers].filter((values) => values.some((value) => value !== '')).length

/** Adds up a pulse. What fewer than {@link fewestPulseAnswers} have answered has no numbers. */
export function pulseTally(
  questions: readonly string[],
  answers: readonly (readonly string[])[],
): Pick<PulseData, 'answers' | 'questions'> {
  const answerers = pulseAnswerers(answers)
  const counted = questions.map((text, i) => ({ text, counts: enough(countsOf(answers.map((values) => values[i]))) }))
  return answerers < fewestPulseAnswers
    ? { answers: null, questions: questions.map((text) => ({ text, counts: null })) }
    : { answers: answerers, questions: counted }
}

/** The mean of what was answered, from 1 to 5; null when it may not be shown. */
export function pulseMean(counts: PulseCounts | null): number | null {
  if (!counts) return null
  const total = sum(counts)
  return total > 0 ? sum(counts.map((n, i) => n * (i + 1))) / total : null
}

type PulseCounts = NonNullable<PulseData['questions'][number]['counts']>

const countsOf = (given: readonly (string | undefined)[]): PulseCounts =>
  pulseValues.map((value) => given.filter((one) => one === value).length) as PulseCounts

const enough = (counts: PulseCounts): PulseCounts | null => (sum(counts) < fewestPulseAnswers ? null : counts)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
