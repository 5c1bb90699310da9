import { routes } from '@samtavle/shared/protocol/routes'
import { makeId } from '@samtavle/shared/schema/ids'
import { lead, type Meeting } from './meeting.ts'

// What everybody is asked; some answer, the participant whose page is seen does not.

/** Opens a round of dots on these cards; nine give theirs. */
export async function openRound(meeting: Meeting, on: string[]): Promise<void> {
  const roundId = makeId()
  await lead(meeting, { type: 'openRound', roundId, title: 'Hva begynner vi med?', on, budget: 3 })
  const dots = (voter: number) => [on[0], on[voter % 2], on[voter % on.length]]
  await answerInTurn(
    meeting,
    roundId,
    Array.from({ length: 9 }, (_, voter) => dots(voter)),
  )
}

/** Asks whether they agree; nine answer, two of them with a reservation. */
export async function askWhetherAll(meeting: Meeting): Promise<void> {
  const checkId = makeId()
  await lead(meeting, { type: 'openAgreement', checkId, claim: 'Vi går for et hus i sentrum, og prøver det i ett år' })
  const reserved = [
    ['reservation', 'Bare hvis bussen går hjem etterpå'],
    ['reservation', 'Når vi vet hva det koster å leie'],
  ]
  await answerInTurn(meeting, checkId, [...Array.from({ length: 6 }, () => ['agree']), ['disagree'], ...reserved])
}

/** Asks how the meeting was; seven answer. */
export async function askHowItWas(meeting: Meeting): Promise<void> {
  const pulseId = makeId()
  const questions = ['Var oppgaven klar?', 'Kom du til orde?', 'Forsto du alt?', 'Tror du noe skjer etterpå?']
  await lead(meeting, { type: 'openPulse', pulseId, questions })
  const said = ['5445', '4554', '5343', '4455', '3542', '5553', '4434']
  await answerInTurn(
    meeting,
    pulseId,
    said.map((answers) => [...answers]),
  )
}

async function answerInTurn(
  { people, boards }: Meeting,
  questionId: string,
  answers: (string | undefined)[][],
): Promise<void> {
  for (const [i, value] of answers.entries()) {
    await people[i]!.text('PUT', routes.answer(boards.live.boardId, questionId), { value })
  }
}
