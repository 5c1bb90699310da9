import { fewestPulseAnswers } from '@samtavle/shared/rules/pulseTally'
import { makeId } from '@samtavle/shared/schema/ids'
import { readPulses } from '@samtavle/shared/schema/pulse'
import type { Act } from '../acts.ts'
import type { Meeting } from '../meeting.ts'
import { came, settle } from '../settle.ts'
import { everybodyHears } from '../steps.ts'
import type { Player } from './player.ts'

/** Asks how the meeting was; the k-th row is answered by the k-th participant. */
export const pulse: Player<'pulse'> = async (meeting, act) => {
  const pulseId = makeId()
  const questions = Array.from({ length: act.answers[0]?.length ?? 1 }, (_, i) => `${i + 1}?`)
  const { version } = await meeting.facilitator.command({ type: 'openPulse', pulseId, questions })
  await everybodyHears(meeting, version)
  await Promise.all(act.answers.map((values, k) => answer(meeting, pulseId, k, values.map(String))))
  await came(meeting, `pulse: ${act.answers.length} have answered`, () =>
    meeting.connected.every(({ progress }) => progress?.pulsed === act.answers.length),
  )
  await settle(meeting, 'pulse')
  await close(meeting, pulseId, act)
}

/** Each hears of their own answers and of nobody else's. */
async function answer(meeting: Meeting, pulseId: string, k: number, values: string[]): Promise<void> {
  const person = meeting.participants[k]
  if (!person) throw new Error(`there is no participant number ${k + 1}`)
  await person.putAnswer(pulseId, values)
  const stored = (await person.askOwn()).answers[pulseId]
  meeting.checks.check(stored?.join() === values.join() ? null : `pulse: ${person.name} has other answers`)
}

async function close(meeting: Meeting, pulseId: string, { answers }: Act<'pulse'>): Promise<void> {
  const { version } = await meeting.facilitator.command({ type: 'closePulse', pulseId })
  await everybodyHears(meeting, version)
  const enough = answers.length >= fewestPulseAnswers
  await settle(meeting, 'pulse closed', ({ doc, own }) => {
    const data = readPulses(doc).find(({ id }) => id === pulseId)?.data
    const isAsToldOf = data?.questions.every(({ counts }) => (counts !== null) === enough)
    return isAsToldOf === true && data?.answers === (enough ? answers.length : null) && !own?.answers[pulseId]
  })
}
