import { expect, test } from 'vitest'
import { parseWorkshop } from './format.ts'
import { playWorkshop } from './play.ts'
import { smallFile } from './samples.ts'

test('MTG-3 in a scripted workshop nobody hears of a reservation before the check is closed', async () => {
  const people = ['ada', 'bo', 'cy', 'di'].map((id, i) => ({
    id,
    role: i === 0 ? 'facilitator' : 'participant',
    perspective: null,
    device: 'laptop',
  }))
  const script = [
    { do: 'decide', id: 'd1', text: 'Vi åpner torget om kvelden', sources: [] },
    { do: 'agree', on: 'd1', answers: { bo: 'agree', cy: { reservation: 'Bare fram til klokka ti' }, di: 'disagree' } },
  ]
  const expected = { decisions: 1, agreement: { agree: 1, reservation: 1, disagree: 1 } }
  const workshop = parseWorkshop(smallFile({ people, script, expect: expected }))
  const outcome = await playWorkshop(workshop, { only: null, url: null })
  expect(outcome).toMatchObject({ ok: true, failed: [], secrecyLeaks: 0, lostAcked: 0 })
})
