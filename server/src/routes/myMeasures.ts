import { dayAt } from '@samtavle/shared/locale/dates'
import type { MyMeasuresAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { measuresOf } from '@samtavle/shared/summary/outcomes'
import { visibleBoard } from '@samtavle/shared/summary/visibleBoard'
import { Hono } from 'hono'
import type { Room } from '../rooms/room.ts'
import { browserHashOf } from './browser.ts'
import type { AppEnv, Services } from './context.ts'

type MyMeasure = MyMeasuresAnswer['measures'][number]

/** What has been agreed to do on all boards that a browser is in on. */
export function myMeasureRoutes({ registry, index }: Services): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.get(routes.myMeasures, async (c) => {
    const browserHash = browserHashOf(c)
    const members = browserHash ? await index.membersOf(browserHash) : []
    const rooms = await Promise.all(members.map(({ boardId }) => registry.open(boardId).catch(() => null)))
    const measures = rooms.flatMap((room) => (room ? measuresIn(room, dayAt(Date.now())) : []))
    return c.json({ measures: measures.sort(byUrgency) } satisfies MyMeasuresAnswer)
  })
  return app
}

function measuresIn(room: Room, today: string): MyMeasure[] {
  const content = room.content()
  return measuresOf(visibleBoard(content), content.links, today).map(({ id, text, owner, due, status, passed }) => ({
    ...{ boardId: room.boardId, board: room.session.title },
    ...{ id, text, owner, due, status, passed },
  }))
}

/** What is done comes last, whenever it was due. */
function byUrgency(a: MyMeasure, b: MyMeasure): number {
  return rank(a) - rank(b) || compared(a.due ?? '9999', b.due ?? '9999') || compared(a.id, b.id)
}

const rank = ({ passed, status }: MyMeasure): number => (passed ? 0 : status === 'done' || status === 'dropped' ? 2 : 1)

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
