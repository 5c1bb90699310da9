import type { Handler } from './change.ts'

const turnedBy = { next: 1, previous: -1, auto: 0, hold: 0 } as const

/** Turns the page on the big screens. How many pages there are depends on the screen, so what is kept is how many were turned. */
export const screen: Handler<'screen'> = ({ act }, { state }) => {
  const { turned } = state.session.screen
  return { session: { screen: { auto: act === 'auto', turned: turned + turnedBy[act] } } }
}
