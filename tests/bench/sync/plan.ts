import type { Window } from './measures/load.ts'

/** How much is measured. */
export interface Plan {
  /** Rounds of the comparison; medians of them are quoted. */
  rounds: number
  /** In rooms of which sizes the rows are measured that are not compared. */
  asideIn: readonly number[]
  window: Window
  generators: number
  storms: number
  joins: number
  coldBoards: number
  memoryBoards: number
  /** Numbers of people that are tried, in this order, to find how large a board can be. */
  steps: number[]
  stepWindow: Window
}

export const roomSizes = [50, 100, 200] as const
export const stormPeople = 300
/** In a room of which size it is looked where the time goes. */
export const anatomyPeople = 200

/** How often ours passes cursors on while every single move counts, in ms: more often than anybody moves. */
export const everyMoveMs = 66

export const quickPlan: Plan = {
  rounds: 1,
  asideIn: [200],
  window: { warmMs: 4000, windowMs: 2500 },
  generators: 3,
  storms: 3,
  joins: 10,
  coldBoards: 3,
  memoryBoards: 15,
  steps: [200, 500, 1000],
  stepWindow: { warmMs: 1000, windowMs: 2000 },
}

export const fullPlan: Plan = {
  rounds: 3,
  asideIn: roomSizes,
  window: { warmMs: 8000, windowMs: 6000 },
  generators: 3,
  storms: 9,
  joins: 30,
  coldBoards: 7,
  memoryBoards: 40,
  steps: [100, 150, 200, 250, 300, 350, 400, 500, 600, 700, 800, 900, 1000],
  stepWindow: { warmMs: 2000, windowMs: 4000 },
}
