import { answersIn, sumUp } from '@samtavle/shared/rules/agreement'
import { readAgreements } from '@samtavle/shared/schema/agreement'
import { makeId } from '@samtavle/shared/schema/ids'
import { eventually } from '../../helpers/eventually.ts'
import type { Act } from '../acts.ts'
import type { Meeting } from '../meeting.ts'
import { readEverything } from '../readable.ts'
import { came, settle } from '../settle.ts'
import { enterStep, everybodyHears } from '../steps.ts'
import type { Player } from './player.ts'

/** Asks whether all agree to a card's words, lets everybody answer at the same time, and closes the check. */
export const agree: Player<'agree'> = async (meeting, act) => {
  await enterStep(meeting, 'decide')
  const checkId = await open(meeting, act)
  const answers = Object.entries(act.answers)
  await Promise.all(answers.map(([name, answer]) => give(meeting, checkId, name, valuesOf(answer))))
  await came(meeting, `agree on ${act.on}: ${answers.length} have answered`, () =>
    meeting.connected.every(({ progress }) => progress?.agreement?.answered === answers.length),
  )
  for (const person of meeting.oneOfEachRole) await readEverything(person)
  await settle(meeting, `agree on ${act.on}`)
  await close(meeting, checkId, act)
}

type Answer = Act<'agree'>['answers'][string]

const valuesOf = (answer: Answer): string[] =>
  typeof answer === 'string' ? [answer] : ['reservation', answer.reservation]

const secretOf = (checkId: string, name: string): string => `reservation ${checkId} ${name}`

async function open(meeting: Meeting, act: Act<'agree'>): Promise<string> {
  const { facilitator, ids } = meeting
  const checkId = makeId()
  const { version } = await facilitator.command({ type: 'openAgreement', checkId, card: ids.realOf(act.on) })
  await everybodyHears(meeting, version)
  return checkId
}

/** Until the check is closed nobody but the one who has it may know of a reservation, or of anybody's stance. */
async function give(meeting: Meeting, checkId: string, name: string, value: string[]): Promise<void> {
  const person = meeting.present(name)
  const words = value[1]
  if (words) {
    meeting.secrecy.keep(secretOf(checkId, name), {
      text: words,
      what: `the reservation of ${name}`,
      knownBy: [name],
    })
  }
  await person.putAnswer(checkId, value)
  await eventually(`${name} hears of the answer`, () => same(person.own?.answers[checkId], value))
  meeting.journal.own(`answer of ${name}`, { person: name, isIn: ({ answers }) => same(answers[checkId], value) })
}

async function close(meeting: Meeting, checkId: string, { on, answers }: Act<'agree'>): Promise<void> {
  for (const name of Object.keys(answers)) {
    meeting.secrecy.release(secretOf(checkId, name))
    meeting.journal.ownEnds(`answer of ${name}`)
  }
  const { reservations, ...sums } = sumUp(Object.values(answers).map(valuesOf))
  const { version } = await meeting.facilitator.command({ type: 'closeAgreement', checkId })
  await everybodyHears(meeting, version)
  await settle(meeting, `agreement on ${on} closed`, ({ doc, own }) => {
    const found = readAgreements(doc).find(({ id }) => id === checkId)
    const isRight =
      found !== undefined &&
      answersIn(found) === answersIn(sums) &&
      found.agree === sums.agree &&
      found.disagree === sums.disagree &&
      same([...found.reservations].sort(), [...reservations].sort())
    return isRight && own?.answers[checkId] === undefined
  })
}

const same = (a: string[] | undefined, b: string[]): boolean => JSON.stringify(a) === JSON.stringify(b)
