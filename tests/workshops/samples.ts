/** A small workshop as the JSON of a file, with other members in place of its own. */
export function smallFile(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    format: 'samtavle-workshop/1',
    ...smallFrame,
    script: [
      {
        do: 'write',
        area: 'a',
        private: true,
        notes: [note('n1', 'ada', 'Trær og benker'), note('n2', 'bo', 'Et sted å spille')],
      },
      { do: 'reveal', area: 'a' },
      vote('v1', { ada: ['n1', 'n1'], bo: ['n2'], siv: ['n1'] }),
      { do: 'decide', id: 'b1', text: 'Vi planter trær', sources: ['n1'] },
    ],
    expect: { visibleNotes: 2, votes: { v1: { n1: 3, n2: 1 } }, decisions: 1 },
    ...change,
  }
}

const smallFrame = {
  id: 'small',
  locale: 'nb',
  method: null,
  title: 'Torget',
  settings: {},
  brief: { purpose: '', question: 'Hva mangler?', fixed: [], influence: [], receiver: '', answerBy: null },
  people: [
    { id: 'siv', role: 'facilitator', perspective: null, device: 'laptop' },
    { id: 'ada', role: 'participant', perspective: 'ungdom', device: 'phone' },
    { id: 'bo', role: 'participant', perspective: 'ungdom', device: 'remote' },
    { id: 'eli', role: 'participant', perspective: 'ungdom', device: 'phone' },
  ],
  areas: [{ id: 'a', title: 'Ideer', prompt: 'Hva savner du?' }],
}

export const note = (id: string, by: string, text: string) => ({ id, by, text })

export const vote = (id: string, ballots: Record<string, string[]>, change: Record<string, unknown> = {}) => ({
  do: 'vote',
  id,
  budget: 2,
  secret: true,
  area: 'a',
  ballots,
  ...change,
})
