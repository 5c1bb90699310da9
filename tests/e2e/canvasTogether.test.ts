import { moveCard, readCards, setCardLive } from '@samtavle/shared/schema/card'
import { eventually } from '../helpers/eventually.ts'
import { cardPlace, cardScreen, cardTexts, openBoard, setBoard } from './canvasBoard.ts'
import { cardWith } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

/** Two people at the same card. */

test.afterEach(({ site }) => expectNoFaults(site.faults))

test('CAN-29 a card that two people drag at once lies where it was let go last, and undo knows of the other', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  const other = await openBoard(site, room, 'participant')
  const [x, y] = await cardScreen(page, 0)
  const start = cardPlace(room, 'null')
  for (const who of [page, other]) {
    await who.mouse.move(x, y)
    await who.mouse.down()
  }
  await page.keyboard.down('Control')
  await page.mouse.move(x + 100, y + 200, { steps: 3 })
  await other.keyboard.down('Control')
  await other.mouse.move(x + 40, y + 320, { steps: 3 })
  await other.mouse.up()
  await other.keyboard.up('Control')
  await eventually('it lies where the other let go', () => cardPlace(room, 'null')[2] === start[2] + 320)
  await page.mouse.move(x + 120, y + 180, { steps: 3 })
  await page.mouse.up()
  await page.keyboard.up('Control')
  const last = [room.area, start[1] + 120, start[2] + 180]
  await eventually('it lies where it was let go last', () => String(cardPlace(room, 'null')) === String(last))
  for (const who of [page, other]) {
    const thing = who.getByRole('option', { name: /^null/ })
    await expect.poll(async () => Math.round((await thing.boundingBox())?.x ?? 0)).toBe(x - 84 + 120)
  }
  await other.keyboard.press('Control+z')
  await expect(other.getByText('Noen har endret det etter deg').first()).toBeVisible()
  expect(cardPlace(room, 'null')).toEqual(last)
  await page.keyboard.press('Control+z')
  await eventually('it is back where the other let go', () => cardPlace(room, 'null')[2] === start[2] + 320)
  room.close()
})

test('CAN-29 what is held stays in the hand when somebody else moves it', async ({ site }) => {
  const { room, page } = await setBoard(site)
  const [x, y] = await cardScreen(page, 0)
  const [area, left, top] = cardPlace(room, 'null')
  const card = await cardWith(room, 'null')
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.keyboard.down('Control')
  await page.mouse.move(x + 60, y + 90, { steps: 3 })
  await room.leader.write((doc, origin) => moveCard(doc, card, [area, left + 300, top + 300], origin))
  await expect.poll(async () => (await page.getByRole('option', { name: /^null/ }).boundingBox())?.x).toBeDefined()
  await page.mouse.up()
  await page.keyboard.up('Control')
  await eventually(
    'it lies where the hand let go',
    () => String(cardPlace(room, 'null')) === `${area},${left + 60},${top + 90}`,
  )
  room.close()
})

test('CAN-30 who writes in a card while another takes it away keeps the words; brought back, it has them', async ({
  site,
}) => {
  const { room, page } = await setBoard(site, { settings: { editing: 'all' } })
  const card = await cardWith(room, 'en')
  await page.mouse.dblclick(...(await cardScreen(page, 1)))
  await page.keyboard.press('End')
  await page.keyboard.type(' benk')
  await eventually('it is written', () => cardTexts(room).includes('en benk'))
  await room.leader.write((doc, origin) => setCardLive(doc, card, false, origin))
  await page.keyboard.type(' til')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Ikke lagret tekst' }).getByText('en benk til')).toBeVisible()
  await room.leader.write((doc, origin) => setCardLive(doc, card, true, origin))
  await eventually('it is back, with all that was written', () => {
    const back = readCards(room.leader.doc).find(({ id }) => id === card)
    return back?.live === true && back.text === 'en benk til'
  })
  room.close()
})
