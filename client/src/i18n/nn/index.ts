import type { Messages } from '../messages.ts'
import { board } from './board.ts'
import { home } from './home.ts'
import { list } from './list.ts'
import { screen } from './screen.ts'
import { settings } from './settings.ts'
import { share } from './share.ts'
import { step } from './step.ts'
import { summaryPage } from './summaryPage.ts'
import { trouble } from './trouble.ts'

export const messages: Messages = { home, board, screen, list, step, trouble, settings, share, summaryPage }
