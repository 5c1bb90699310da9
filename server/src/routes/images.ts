import type { ImageAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { makeId } from '@samtavle/shared/schema/ids'
import { Hono } from 'hono'
import { type ImageMade, unpacked } from '../images/imageMade.ts'
import { imageChange, isShown } from '../rooms/images.ts'
import { RoomProblem } from '../rooms/problem.ts'
import { fileBody } from './body.ts'
import type { AppEnv, Services } from './context.ts'
import { requireMember } from './member.ts'

/** Pictures on boards: each is drawn anew when it comes in, and only members of its board see it. */
export function imageRoutes(services: Services): Hono<AppEnv> {
  const { registry } = services
  const app = new Hono<AppEnv>()

  app.post(routes.images(':id'), requireMember(services, 'addImage'), async (c) => {
    const room = await registry.open(c.var.member.boardId)
    const made = await imageOf(await fileBody(c), services)
    const id = makeId()
    await room.tend((state) => imageChange(state, { id, ...made }))
    return c.json({ id, width: made.width, height: made.height } satisfies ImageAnswer, 201)
  })

  app.get(routes.image(':id', ':image'), requireMember(services, 'image'), async (c) => {
    const { boardId, role } = c.var.member
    const imageId = c.req.param('image') ?? ''
    const room = await registry.open(boardId)
    const mayLook = role === 'facilitator' || room.read((state) => isShown(state, imageId))
    const image = mayLook ? await registry.image(boardId, imageId) : null
    if (!image) throw new RoomProblem('no-such-route')
    return c.body(new Uint8Array(image.bytes), 200, {
      'content-type': image.type,
      'content-length': `${image.bytes.byteLength}`,
      'content-disposition': 'inline',
    })
  })

  return app
}

/** Read in a thread of its own, as somebody's tables are. Throws a RoomProblem when it is no picture. */
async function imageOf(file: Uint8Array, { imports }: Pick<Services, 'imports'>): Promise<ImageMade> {
  if (imports.isFull) throw new RoomProblem('too-many', 'files')
  const made = unpacked(await imports.make({ make: 'image', file }))
  if ('problem' in made) throw new RoomProblem(made.problem)
  return made
}
