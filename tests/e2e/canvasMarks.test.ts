import { boardFile } from '@samtavle/shared/file/boardFile'
import type { CreateBoardAnswer } from '@samtavle/shared/protocol/requests'
import { routes } from '@samtavle/shared/protocol/routes'
import { readDocument } from '@samtavle/shared/schema/document'
import { HttpClient } from '../helpers/httpClient.ts'
import { marksBoard } from '../screenshots/marksBoard.ts'
import { expectAccessible } from './accessible.ts'
import { makeBoard, noteOnCanvas } from './meeting.ts'
import { expect, expectNoFaults, test } from './site.ts'

test('WEB-161 the marks on a card are said by the twin, by the selection and in the list', async ({ site }) => {
  const { doc, session } = marksBoard()
  const file = boardFile(readDocument(doc), session)
  const { links } = await new HttpClient(site.server.url).json<CreateBoardAnswer>('POST', routes.importBoard, file)
  const page = await site.arrive('laptop')
  const { pathname, hash } = new URL(links.participant)
  await page.goto(pathname + hash)
  const twin = page.locator('.canvas-twin [role=option]')
  const said = (text: string) => twin.filter({ has: page.locator('> span', { hasText: text }) }).locator('small')
  await expect(said('Et sted som er åpent')).toContainText('Fra papir')
  await expect(said('Noen som sier hei')).toContainText('Skrevet for noen')
  await expect(said('Voksne som ikke maser')).toContainText('Sagt på en annen måte: Trygge voksne')
  await expect(said('Buss hjem')).toContainText('Slått sammen med 2 som sier det samme')
  await expect(said('En kveldsbuss')).toContainText('Sier det samme som «Buss hjem etter klokka ni»')
  await expect(said('Åpent for alle')).toContainText('I motsetning til «Bare for oss under 18»')
  await expect(said('Lage middag')).toContainText('Endret etter avstemningen')
  await said('Et hus midt').locator('..').dispatchEvent('click')
  const marks = page.getByRole('toolbar').locator('.card-marks li')
  await expect(marks).toHaveText([
    'Fra papir',
    /^Sagt på en annen måte: Et møtested/,
    'I motsetning til «Bare for oss under 18»',
    'Endret etter avstemningen',
    '2 kommentarer',
  ])
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Listevisning' }).click()
  const slip = page.getByRole('listitem').filter({ hasText: 'Lage middag sammen' })
  await expect(slip.getByText('Endret etter avstemningen')).toBeVisible()
  expectNoFaults(site.faults)
})

test('WEB-166 on a narrow page the bar of what is selected lies clear of the panels, all of it to be pressed', async ({
  site,
}) => {
  const page = await site.arrive('laptop', { viewport: { width: 1024, height: 768 } })
  await makeBoard(page, { title: 'Smalt', areas: 1 })
  await noteOnCanvas(page, 'Ved kanten', { x: 600, y: 560 })
  const toolbar = page.getByRole('toolbar', { name: 'Det du har valgt' })
  await expect(toolbar).toBeVisible()
  const panel = await page.locator('.side-panel').boundingBox()
  await expect(async () => {
    const bar = await toolbar.boundingBox()
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0)
    expect(bar?.x).toBeGreaterThanOrEqual(0)
  }).toPass()
  await toolbar.getByRole('button', { name: 'Ta bort' }).click()
  await expect(toolbar).toBeHidden()
  expectNoFaults(site.faults)
})
