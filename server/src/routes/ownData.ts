import { routes } from '@samtavle/shared/protocol/routes'
import { Hono } from 'hono'
import { attachment, fileName } from '../export/fileName.ts'
import { ownText } from '../export/ownText.ts'
import { ownWords } from '../export/ownWords.ts'
import { ownDataOf } from '../rooms/ownData.ts'
import type { AppContext, AppEnv, Services } from './context.ts'
import { requireMember } from './member.ts'

/** What one has put on a board oneself, as a file that nobody else gets. */
export function ownDataRoutes(services: Services): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const answer = async (c: AppContext, format: 'json' | 'txt') => {
    const { member } = c.var
    const room = await services.registry.open(member.boardId)
    const data = room.read((state) => ownDataOf(state, member.boardId, member, Date.now()))
    const { title, locale } = data.board
    const [body, type] =
      format === 'json'
        ? [JSON.stringify(data, null, 2), 'application/json']
        : [ownText(data), 'text/plain; charset=utf-8']
    return c.body(body, 200, {
      'content-type': type,
      'content-disposition': attachment(fileName(title, ownWords[locale].file, format)),
    })
  }
  app.get(routes.ownData(':id', 'json'), requireMember(services, 'ownData'), (c) => answer(c, 'json'))
  app.get(routes.ownData(':id', 'txt'), requireMember(services, 'ownData'), (c) => answer(c, 'txt'))
  return app
}
