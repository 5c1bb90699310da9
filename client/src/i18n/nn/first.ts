import type { FirstMessages } from '../messages.ts'
import { board } from './board.ts'
import { home } from './home.ts'
import { step } from './step.ts'
import { trouble } from './trouble.ts'

export const first: FirstMessages = { home, board, step, trouble }
