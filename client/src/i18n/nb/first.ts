import { board } from './board.ts'
import { home } from './home.ts'
import { step } from './step.ts'
import { trouble } from './trouble.ts'

/** What is said before the first note can be written. */
export const first = { home, board, step, trouble }
