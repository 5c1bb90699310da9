import { parseWorkshop } from './format.ts'
import type { Workshop } from './workshop.ts'

const areas = ['ønske', 'hinder', 'forslag'] as const
const perspectives = ['ungdom', 'pårørende', 'ansatt', 'frivillig', 'innbygger'] as const

/**
 * A large workshop in nynorsk: `people` participants, a multiple of fifteen, who write a note in each of three areas, some of them alike, and vote
 * in two rounds. What must come out is worked out here, without the product.
 */
export function largeWorkshop(people: number): Workshop {
  const names = Array.from({ length: people }, (_, i) => `p${i + 1}`)
  const notes = areas.map((area) => names.map((by, i) => ({ id: `${area}-${by}`, by, text: textOf(area, i) })))
  const [wishes = [], , proposals = []] = notes
  const first = ballots(names, proposals, 3)
  const second = ballots(names.slice(1), wishes, 5)
  return parseWorkshop({
    format: 'samtavle-workshop/1',
    id: 'stort',
    locale: 'nn',
    method: null,
    title: 'Kva skal vi gjere med torget?',
    settings: { names: 'off', keepNotes: 60 },
    brief: {
      purpose: 'Eit torg for alle',
      question: 'Kva manglar på torget?',
      fixed: [],
      influence: ['Alt'],
      receiver: 'Kommunestyret',
      answerBy: '2027-03-01',
    },
    people: [
      { id: 'leiar', role: 'facilitator', perspective: null, device: 'big-screen' },
      { id: 'medleiar', role: 'facilitator', perspective: null, device: 'laptop' },
      ...names.map((id, i) => ({
        id,
        role: 'participant',
        perspective: perspectives[i % 5],
        device: i % 7 === 0 ? 'remote' : 'phone',
      })),
    ],
    areas: areas.map((id) => ({ id, title: id, prompt: `Kva ${id} har du?` })),
    script: [
      ...areas.flatMap((area, i) => [
        { do: 'write', area, private: true, notes: notes[i] },
        { do: 'reveal', area },
      ]),
      {
        do: 'themes',
        themes: [{ id: 'tema', title: 'Grønt', definition: 'Tre og gras', cards: wishes.map(({ id }) => id) }],
      },
      { do: 'vote', id: 'løynd', budget: 3, perCard: 2, secret: true, area: 'forslag', ballots: first },
      { do: 'leave', people: ['p1'] },
      { do: 'vote', id: 'open', budget: 5, secret: false, on: wishes.map(({ id }) => id), ballots: second },
      { do: 'join', people: ['p1'] },
      { do: 'restart' },
      { do: 'decide', id: 'b1', text: 'Vi plantar tre', sources: ['ønske-p1', 'forslag-p2'] },
    ],
    expect: {
      visibleNotes: 3 * people,
      hidden: [],
      votes: { løynd: sumsOf(first), open: sumsOf(second) },
      voters: { løynd: votersOf(first), open: votersOf(second) },
      themes: { tema: people },
      notesWithoutTheme: notes
        .slice(1)
        .flat()
        .map(({ id }) => id),
      decisions: 1,
      measures: 0,
      perspectives: Object.fromEntries(perspectives.map((name) => [name, people / perspectives.length])),
    },
  })
}

/** Every third note reads like its neighbour's, and many are the beginning of others. */
const textOf = (area: string, i: number): string => `Eg har ${area} nummer ${i - (i % 3 === 2 ? 1 : 0)}`

/** Between none and all of the dots, two at a time on each card. */
function ballots(names: string[], notes: { id: string }[], budget: number): Record<string, string[]> {
  const dots = (i: number) =>
    Array.from({ length: i % (budget + 1) }, (_, dot) => notes[(i * i + (dot >> 1)) % notes.length]?.id ?? '')
  return Object.fromEntries(names.map((name, i) => [name, dots(i)]))
}

function sumsOf(given: Record<string, string[]>): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const card of Object.values(given).flat()) sums[card] = (sums[card] ?? 0) + 1
  return sums
}

const votersOf = (given: Record<string, string[]>): number =>
  Object.values(given).filter((cards) => cards.length > 0).length
