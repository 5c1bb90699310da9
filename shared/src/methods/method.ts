import type { Settings, StepKind } from '../schema/session.ts'
import type { Colour } from '../schema/values.ts'

export const phases = ['before', 'in', 'after'] as const
/** When a method is of use: before, in or after the meeting that matters. */
export type Phase = (typeof phases)[number]

export const goals = ['understand', 'ideas', 'decide', 'followUp', 'prepare'] as const
/** What a group wants to reach. */
export type Goal = (typeof goals)[number]

/** An area of a method: its paper, and how many notes it has room for beside and below each other. */
export interface MethodArea {
  colour: Colour
  columns: number
  rows: number
}

/** A step of a method. Its flags mean what they mean in the plan of a board. */
export interface MethodStep {
  kind: StepKind
  minutes: number
  /** Key of the area it opens. Writing needs one. */
  area?: string
  dots?: number
  inTurn?: true
  perTable?: true
  agreement?: true
}

/** Something to do between two meetings, while the board stays open. */
export interface MethodTask {
  /** The meeting it follows, from 1. */
  after: number
  area: string
}

/**
 * A way to hold a meeting, without its words. Each meeting also gets a welcome and a landing, and the board an area for
 * each of them and one for what is parked: see frame.ts.
 */
export interface Method {
  id: string
  phase: Phase
  goals: readonly Goal[]
  people: readonly [least: number, most: number]
  /** Offered before all others. */
  starter?: true
  /** What a board for it should be set to. */
  settings?: Partial<Settings>
  areas: Readonly<Record<string, MethodArea>>
  /** Rows of keys of areas, those of the frame too: how the board lies. */
  layout: readonly (readonly string[])[]
  /** The steps of each meeting, in the order they are meant to be taken. */
  meetings: readonly Readonly<Record<string, MethodStep>>[]
  tasks?: Readonly<Record<string, MethodTask>>
}

export interface AreaTexts {
  title: string
  prompt: string
  /** Themes that are there from the start, for notes to be sorted into. */
  themes?: readonly { title: string; definition: string }[]
}

export interface StepTexts {
  title: string
  prompt: string
  /** Two sentences for a facilitator who has never done it. */
  help: string
}

/** All that a method says in one language; its title and purpose are in the gallery. */
export interface MethodTexts<M extends Method = Method> {
  fits: string
  fitsNot: string
  areas: Readonly<Record<keyof M['areas'], AreaTexts>>
  steps: Readonly<Record<KeyOf<M['meetings'][number]> | TaskKeyOf<M>, StepTexts>>
}

type KeyOf<Records> = Records extends unknown ? keyof Records : never
type TaskKeyOf<M extends Method> = M extends { tasks: infer Tasks } ? keyof Tasks : never
