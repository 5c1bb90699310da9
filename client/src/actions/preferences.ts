import { keepPreference, readPreference } from '../connection/preferences.ts'

/** What a wheel does without keys: `auto` tells wheels with notches, which zoom, from gliding ones, which pan. */
export const wheelHabits = ['auto', 'zoom', 'pan'] as const
export type WheelHabit = (typeof wheelHabits)[number]

export const preferredWheel = (): WheelHabit => wheelHabits.find((habit) => habit === readPreference('wheel')) ?? 'auto'

export const preferWheel = (habit: WheelHabit): void => keepPreference('wheel', habit)

/** Calm view: no pointers of others, no motion, and the page does not move by itself. */
export const isCalm = (): boolean => readPreference('calm') === 'on'

export function switchCalm(on: boolean): void {
  keepPreference('calm', on ? 'on' : 'off')
  showCalm()
}

/** Tells the style sheets. */
export function showCalm(): void {
  document.documentElement.toggleAttribute('data-calm', isCalm())
}

/** Whether shortcuts that are a single sign have been switched off on this device. */
export const singleKeysOff = (): boolean => readPreference('singleKeys') === 'off'

export const switchSingleKeys = (on: boolean): void => keepPreference('singleKeys', on ? 'on' : 'off')
