import type { Messages } from '../messages.ts'
import { agree } from './agree.ts'
import { attention } from './attention.ts'
import { canvas } from './canvas.ts'
import { carry } from './carry.ts'
import { colours } from './colours.ts'
import { comments } from './comments.ts'
import { first } from './first.ts'
import { leading } from './leading.ts'
import { list } from './list.ts'
import { making } from './making.ts'
import { marks } from './marks.ts'
import { ownData } from './ownData.ts'
import { ownMethods } from './ownMethods.ts'
import { paper } from './paper.ts'
import { plan } from './plan.ts'
import { review } from './review.ts'
import { rows } from './rows.ts'
import { screen } from './screen.ts'
import { seats } from './seats.ts'
import { settings } from './settings.ts'
import { share } from './share.ts'
import { sources } from './sources.ts'
import { summaryPage } from './summaryPage.ts'
import { tables } from './tables.ts'
import { turns } from './turns.ts'
import { twin } from './twin.ts'
import { versions } from './versions.ts'
import { voting } from './voting.ts'
import { whiteboard } from './whiteboard.ts'
import { work } from './work.ts'

export const messages: Messages = {
  ...first,
  agree,
  attention,
  canvas,
  carry,
  comments,
  colours,
  making,
  marks,
  ownData,
  ownMethods,
  plan,
  review,
  screen,
  seats,
  list,
  settings,
  share,
  sources,
  summaryPage,
  twin,
  rows,
  tables,
  paper,
  leading,
  turns,
  versions,
  voting,
  whiteboard,
  work,
}
