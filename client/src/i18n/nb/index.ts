import { agree } from './agree.ts'
import { first } from './first.ts'
import { list } from './list.ts'
import { making } from './making.ts'
import { plan } from './plan.ts'
import { screen } from './screen.ts'
import { settings } from './settings.ts'
import { share } from './share.ts'
import { summaryPage } from './summaryPage.ts'
import { voting } from './voting.ts'
import { work } from './work.ts'

export const messages = { ...first, agree, making, plan, screen, list, settings, share, summaryPage, voting, work }
