import { parseCommand } from '@samtavle/shared/protocol/commands'
import type { ReviewAnswer } from '@samtavle/shared/protocol/events'
import { answerRequest, draftRequest } from '@samtavle/shared/protocol/requests'
import { idPattern } from '@samtavle/shared/schema/ids'
import { Hono } from 'hono'
import { RoomProblem } from '../rooms/problem.ts'
import { notesToReview } from '../rooms/reviews.ts'
import { checkedBody, jsonBody } from './body.ts'
import type { AppEnv, Services } from './context.ts'
import { requireMember } from './member.ts'

/** What people do in a meeting beside the document: commands, drafts and answers. */
export function meetingRoutes(services: Services): Hono<AppEnv> {
  const { registry } = services
  const app = new Hono<AppEnv>().basePath('/api/boards/:id')
  app.use('/commands', requireMember(services, 'command'))
  app.use('/drafts/*', requireMember(services, 'draft'))
  app.use('/answers/*', requireMember(services, 'answer'))

  app.post('/commands', async (c) => {
    const parsed = parseCommand(await jsonBody(c))
    if ('wrong' in parsed) throw new RoomProblem('invalid-content', 'not a command')
    const room = await registry.open(c.var.member.boardId)
    return c.json(await room.command(c.var.member, parsed.command))
  })

  app.get('/review', requireMember(services, 'review'), async (c) => {
    const room = await registry.open(c.var.member.boardId)
    return c.json({ notes: room.read(notesToReview) } satisfies ReviewAnswer)
  })

  app.put('/drafts/:draftId', async (c) => {
    const draft = await checkedBody(c, draftRequest)
    const room = await registry.open(c.var.member.boardId)
    await room.putDraft(c.var.member, checkedId(c.req.param('draftId')), draft)
    return c.json(draft)
  })

  app.put('/answers/:questionId', async (c) => {
    const answer = await checkedBody(c, answerRequest)
    const room = await registry.open(c.var.member.boardId)
    await room.putAnswer(c.var.member, checkedId(c.req.param('questionId')), answer)
    return c.json(answer)
  })

  return app
}

function checkedId(id: string): string {
  if (!idPattern.test(id) && !/^[a-z]{4,12}$/.test(id)) throw new RoomProblem('bad-request', 'not an id')
  return id
}
