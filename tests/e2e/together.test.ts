import { command, expectCardAt, joinByCode, makeBoard, noteOnCanvas, openCanvas, openDoor } from './meeting.ts'
import { expect, expectNoFaults, test } from './site.ts'

test('WEB-11 two people write in one note at the same time, and both keep every letter', async ({ site }) => {
  const anne = await site.arrive('laptop')
  const bo = await site.arrive('laptop')
  await makeBoard(anne, { title: 'Skriv sammen' })
  expect(await command(anne, { type: 'settings', settings: { editing: 'all' } })).toBe(200)
  await joinByCode(bo, await openDoor(anne))
  await noteOnCanvas(anne, 'midten')
  await expectCardAt(bo, openCanvas, 'midten')
  for (const page of [anne, bo]) await page.mouse.dblclick(openCanvas.x, openCanvas.y)
  const [hers, his] = [anne.getByLabel('Tekst på lappen'), bo.getByLabel('Tekst på lappen')]
  await expect(his).toHaveValue('midten')
  await hers.press('Home')
  await Promise.all([hers.pressSequentially('Først '), his.pressSequentially(' og sist', { delay: 20 })])
  await expect(hers).toHaveValue('Først midten og sist')
  await expect(his).toHaveValue('Først midten og sist')
})

test('WEB-21 a note that is dragged lies where it was let go, for everybody, and comes back by undo', async ({
  site,
}) => {
  const anne = await site.arrive('laptop')
  const bo = await site.arrive('laptop')
  await makeBoard(anne, { title: 'Flytt', areas: 1 })
  await joinByCode(bo, await openDoor(anne))
  const [from, to] = [
    { x: 300, y: 400 },
    { x: 700, y: 500 },
  ]
  await noteOnCanvas(anne, 'Flytt meg', from)
  await anne.mouse.move(from.x, from.y)
  await anne.mouse.down()
  await anne.mouse.move(to.x, to.y, { steps: 8 })
  await anne.mouse.up()
  await expectCardAt(bo, to, 'Flytt meg')
  await anne.keyboard.press('Control+z')
  await expectCardAt(bo, from, 'Flytt meg')
})

test('WEB-17 undo takes back what one did oneself, never what others did', async ({ site }) => {
  const anne = await site.arrive('laptop')
  const bo = await site.arrive('laptop')
  await makeBoard(anne, { title: 'Angre', areas: 1 })
  await joinByCode(bo, await openDoor(anne))
  await noteOnCanvas(anne, 'Annes lapp', { x: 300, y: 400 })
  await noteOnCanvas(bo, 'Bos lapp', { x: 700, y: 400 })
  await expectCardAt(anne, { x: 700, y: 400 }, 'Bos lapp')
  await anne.getByRole('button', { name: 'Angre' }).click()
  await anne.getByLabel('Tavle', { exact: true }).last().focus()
  await anne.keyboard.press('Control+a')
  await expect(anne.getByRole('toolbar', { name: 'Det du har valgt' })).toBeVisible()
  await expect(anne.getByText('2 lapper valgt')).toBeHidden()
  await anne.keyboard.press('Control+Shift+z')
  await anne.keyboard.press('Control+a')
  await expect(anne.getByText('2 lapper valgt').first()).toBeVisible()
})

test('WEB-18 by keyboard one reaches the canvas, goes from note to note, writes, and leaves again', async ({
  site,
}) => {
  const page = await site.arrive('laptop')
  await makeBoard(page, { title: 'Tastatur', areas: 1 })
  await noteOnCanvas(page, 'venstre', { x: 300, y: 400 })
  await noteOnCanvas(page, 'høyre', { x: 700, y: 400 })
  const canvas = page.getByRole('application', { name: 'Tavle' })
  await canvas.focus()
  await page.keyboard.press('ArrowLeft')
  const told = page.getByRole('option', { selected: true })
  await expect(told).toContainText('venstre')
  await page.keyboard.press('Enter')
  await page.getByLabel('Tekst på lappen').pressSequentially(' side')
  await page.keyboard.press('Escape')
  await expect(canvas).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(told).toContainText('høyre')
  await page.keyboard.press('ArrowLeft')
  await expect(told).toContainText('venstre side')
})

test.afterAll(({ site }) => expectNoFaults(site.faults))
