import type { first } from './nb/first.ts'
import type { messages } from './nb/index.ts'

/** Every text of the interface. Bokmål is the measure: a language that lacks a text, or has one too many, is a type error. */
export type Messages = typeof messages

/** Those that come with the first page. */
export type FirstMessages = typeof first
