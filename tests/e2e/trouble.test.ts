import { setCardLocked } from '@samtavle/shared/schema/card'
import { cardTexts, setBoard, showBoard } from './canvasBoard.ts'
import { addNote, command, expectCardAt, joinByCode, makeBoard, noteOnCanvas, openCanvas, openDoor } from './meeting.ts'
import { cardWith } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

test('WEB-12 while the server is away the page says what is not saved, and saves it by itself when it is back', async ({
  site,
}) => {
  const anne = await site.arrive('laptop')
  const bo = await site.arrive('laptop')
  await makeBoard(anne, { title: 'Strømbrudd' })
  await joinByCode(bo, await openDoor(anne))
  // The canvas is a part of the page that is fetched later; it has to be there before the server goes.
  for (const page of [anne, bo]) await expect(page.locator('.canvas[data-painted=sharp]')).toBeVisible()
  await site.server.kill()
  await noteOnCanvas(anne, 'Skrevet uten server')
  await expect(anne.getByText('Ikke lagret ennå')).toBeVisible()
  await expect(anne.getByText('Ingen kontakt med tavla')).toBeVisible()
  await site.server.start()
  await expect(anne.getByText('Lagret', { exact: true })).toBeVisible({ timeout: 20_000 })
  await expect(anne.getByText('Ingen kontakt med tavla')).toBeHidden({ timeout: 20_000 })
  await expectCardAt(bo, openCanvas, 'Skrevet uten server')
})

test('WEB-16 text that the board refuses is kept on the device, beside a fresh copy of the board', async ({ site }) => {
  const leader = await site.arrive('laptop')
  const bo = await site.arrive('laptop')
  await makeBoard(leader, { title: 'Låst' })
  await joinByCode(bo, await openDoor(leader))
  await noteOnCanvas(bo, 'Før låsen')
  await expect(bo.getByText('Lagret', { exact: true })).toBeVisible()
  await bo.mouse.dblclick(openCanvas.x, openCanvas.y)
  const field = bo.getByLabel('Tekst på lappen')
  expect(await command(leader, { type: 'lock', on: true, reason: '' })).toBe(200)
  const kept = bo.getByRole('region', { name: 'Ikke lagret tekst' })
  await expect(async () => {
    if (await field.isVisible()) await field.pressSequentially('!')
    await expect(kept).toBeVisible({ timeout: 300 })
  }).toPass()
  await expect(kept.getByText(/^Før låsen!+$/)).toBeVisible()
  await expect(bo.getByText('Tavla eller lappen er låst akkurat nå. Teksten din er tatt vare på.')).toBeVisible()
  expect(await command(leader, { type: 'lock', on: false, reason: '' })).toBe(200)
  await kept.getByRole('button', { name: 'Lag ny lapp av teksten' }).click()
  await expect(kept).toBeHidden()
  await expect(bo.getByText('Lagret', { exact: true })).toBeVisible()
})

test('WEB-173 when the board refuses what one writes in a note, the writing ends, its words are kept once, and letters typed on do nothing', async ({
  site,
}) => {
  const { room } = await setBoard(site)
  const bo = await site.arrive('laptop')
  // A fresh copy of the board is there some letters later.
  await bo.routeWebSocket(/\/sync\//, (socket) => {
    const server = socket.connectToServer()
    socket.onMessage((message) => server.send(message))
    server.onMessage((message) => setTimeout(() => socket.send(message), 500))
  })
  await showBoard(bo, room, 'participant')
  const field = bo.getByLabel('Tekst på lappen')
  const kept = bo.getByRole('region', { name: 'Ikke lagret tekst' })
  const lockWhileWriting = async (typedOn: string) => {
    const id = await cardWith(room, 'Fersk')
    await room.leader.write((doc, origin) => setCardLocked(doc, id, true, origin))
    await bo.keyboard.type(typedOn, { delay: 80 })
    await expect(kept.getByText(/^Fersk/)).toBeVisible()
    await expect(kept.getByRole('listitem')).toHaveCount(1)
    await expect(bo.getByText('Tavla eller lappen er låst akkurat nå. Teksten din er tatt vare på.')).toBeVisible()
    await expect(bo.getByText('Lagret', { exact: true })).toBeVisible()
    await expect(field).toBeHidden()
    await expect(bo.getByRole('button', { name: 'Velg og flytt' })).toHaveAttribute('aria-pressed', 'true')
    expect(cardTexts(room).sort()).toEqual(['Fersk', 'en', 'null', 'to'])
    await kept.getByRole('button', { name: 'Kast' }).click()
    await room.leader.write((doc, origin) => setCardLocked(doc, id, false, origin))
  }
  await bo.mouse.dblclick(700, 700)
  await bo.keyboard.type('Fersk')
  await lockWhileWriting(' lapp, med n og d og tall i')
  await expect(async () => {
    await bo.mouse.dblclick(700, 700)
    await expect(field).toBeFocused({ timeout: 500 })
  }).toPass()
  await lockWhileWriting(' som ble endret, nå igjen')
  room.close()
})

test('WEB-20 a note that is written offline is kept, over a reload too, and sent when there is contact', async ({
  site,
}) => {
  const leader = await site.arrive('laptop')
  const phone = await site.arrive('phone')
  await makeBoard(leader, { title: 'Uten dekning' })
  await joinByCode(phone, await openDoor(leader))
  await leader.getByRole('button', { name: 'Start skriving' }).click()
  await expect(phone.getByLabel('Skriv lappen din her')).toBeVisible()
  await phone.context().setOffline(true)
  await addNote(phone, 'Skrevet i tunnelen')
  await expect(phone.getByText('Ikke lagret ennå')).toBeVisible()
  await phone.context().setOffline(false)
  await phone.reload()
  await expect(phone.getByRole('region', { name: 'Lappene mine' }).getByText('Skrevet i tunnelen')).toBeVisible()
  await expect(phone.getByText('Lagret', { exact: true })).toBeVisible()
  await expect(leader.getByText('1 har skrevet')).toBeVisible()
})

test('WEB-22 when a part of a page cannot be fetched, the page says so and how to get it back', async ({ site }) => {
  const page = await site.arrive('laptop')
  await makeBoard(page, { title: 'Halv side' })
  await page.route('**/assets/BoardPage*.js', (route) => route.abort())
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('Det du hadde skrevet, er tatt vare på.')
  await page.unroute('**/assets/BoardPage*.js')
  await page.getByRole('button', { name: 'Last siden på nytt' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Halv side')
  await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
})

test.afterAll(({ site }) => expectNoFaults(site.faults))
