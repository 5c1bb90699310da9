import type { Page } from '@playwright/test'
import { type Card, readCards } from '@samtavle/shared/schema/card'
import { eventually } from '../helpers/eventually.ts'
import { plain } from '../images/pictures.ts'
import { expectAccessible } from './accessible.ts'
import { cardPlace, openBoard, placeOf, setBoard } from './canvasBoard.ts'
import { slip } from './keyboard.ts'
import { colourAt } from './pictures.ts'
import type { Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

test.afterEach(({ site }) => expectNoFaults(site.faults))

const pictureOn = ({ leader }: Room): Card | undefined =>
  readCards(leader.doc).find(({ live, kind }) => live && kind === 'image')

const png = async () => ({ name: 'torget.png', mimeType: 'image/png', buffer: await plain(600, 400).png().toBuffer() })

/** Hands the page a file as if somebody had pasted it, or let go of it at a point. */
const bring = (page: Page, how: 'paste' | 'drop', data: string, [x, y] = [0, 0]) =>
  page.evaluate(
    ({ how, data, x, y }) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([bytes], 'torget.png', { type: 'image/png' }))
      const more = { bubbles: true, cancelable: true }
      const event =
        how === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: transfer, ...more })
          : new DragEvent('drop', { dataTransfer: transfer, clientX: x ?? 0, clientY: y ?? 0, ...more })
      document.querySelector('.canvas')?.dispatchEvent(event)
    },
    { how, data, x, y },
  )

test('TOOL-44 a picture is chosen, said what it shows, painted for all, sized, described anew and undone', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  const participant = await openBoard(site, room, 'participant')
  await expect(participant.getByRole('button', { name: 'Bilde …' })).toBeHidden()
  await page.getByRole('button', { name: 'Bilde …' }).click()
  await page.getByLabel('Bildefil').setInputFiles(await png())
  await expectAccessible(page)
  await page.getByLabel('Hva viser bildet?').fill('Torget en lørdag')
  await page.getByRole('button', { name: 'Legg på tavla' }).click()
  await eventually('it is there', () => pictureOn(room)?.text === 'Torget en lørdag')
  await expect(page.getByRole('option', { name: 'Torget en lørdag, Bilde, i Ønsker' })).toBeAttached()
  for (const who of [page, participant]) {
    const corner = await placeOf(who, 0)
    const [, x, y] = pictureOn(room)?.place ?? [null, 0, 0]
    const at = [corner.x + (x - 60 + 40) * corner.zoom, corner.y + (y - 120 + 40) * corner.zoom] as const
    await expect.poll(async () => colourAt(who, ...at)).toEqual([15, 89, 99])
  }
  await page
    .getByRole('toolbar', { name: 'Det du har valgt' })
    .getByRole('button', { name: 'Størrelse: liten' })
    .click()
  await eventually('it is small', () => pictureOn(room)?.size === 'small')
  await page.getByRole('toolbar', { name: 'Det du har valgt' }).getByRole('button', { name: 'Endre teksten' }).click()
  await page.getByRole('dialog').getByLabel('Bildet er bare pynt').check()
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click()
  await eventually('it only adorns', () => pictureOn(room)?.text === '')
  await page.keyboard.press('Control+z')
  await eventually('it is described again', () => pictureOn(room)?.text === 'Torget en lørdag')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await eventually('it is gone', () => pictureOn(room) === undefined)
  room.close()
})

test('TOOL-45 a picture is pasted, or let go of where it is to lie; what is none is refused with a reason', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  const { buffer } = await png()
  await page.locator('.canvas').focus()
  await bring(page, 'paste', buffer.toString('base64'))
  await page.getByRole('dialog').getByLabel('Bildet er bare pynt').check()
  await page.getByRole('button', { name: 'Legg på tavla' }).click()
  await eventually('it is pasted', () => pictureOn(room)?.text === '')
  await page.keyboard.press('Delete')
  await eventually('it is gone', () => pictureOn(room) === undefined)
  const { x, y, zoom } = await placeOf(page, 0)
  await bring(page, 'drop', buffer.toString('base64'), [x, y + 200 * zoom])
  await page.getByLabel('Hva viser bildet?').fill('Sluppet')
  await page.getByRole('button', { name: 'Legg på tavla' }).click()
  await eventually('it lies where it was let go', () => Math.abs(cardPlace(room, 'Sluppet')[2] - 320) < 4)
  await bring(page, 'drop', Buffer.from('GIF89a og mer').toString('base64'), [x, y])
  await page.getByRole('dialog').getByLabel('Bildet er bare pynt').check()
  await page.getByRole('button', { name: 'Legg på tavla' }).click()
  await expect(page.getByRole('alert').getByText('Fila er ikke et bilde vi kan ta imot.')).toBeVisible()
  room.close()
})

test('TOOL-46 in the list a picture is added and described, and everybody has it with what it shows', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  const participant = await openBoard(site, room, 'participant')
  for (const who of [page, participant]) {
    await who.keyboard.press('Tab')
    await who.getByRole('button', { name: 'Listevisning' }).click()
  }
  await page.getByRole('button', { name: 'Bilde …' }).first().click()
  await page.getByLabel('Bildefil').setInputFiles(await png())
  await page.getByLabel('Hva viser bildet?').fill('Torget')
  await page.getByRole('button', { name: 'Legg på tavla' }).click()
  await expect(participant.getByRole('img', { name: 'Torget' })).toBeVisible()
  await expectAccessible(page)
  const there = page.locator('.slip').filter({ has: page.getByRole('img', { name: 'Torget' }) })
  await there.getByRole('button', { name: 'Handlinger: Torget' }).click()
  await there.getByRole('button', { name: 'Endre teksten' }).click()
  await page.getByRole('dialog').getByLabel('Hva viser bildet?').fill('Torget på en lørdag')
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click()
  await expect(participant.getByRole('img', { name: 'Torget på en lørdag' })).toBeVisible()
  await expect(slip(participant, 'en')).toBeVisible()
  room.close()
})
