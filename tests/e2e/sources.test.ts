import type { Page } from '@playwright/test'
import { createCard } from '@samtavle/shared/schema/card'
import { makeId } from '@samtavle/shared/schema/ids'
import { readLinks } from '@samtavle/shared/schema/link'
import { eventually } from '../helpers/eventually.ts'
import { expectAccessible } from './accessible.ts'
import { cardPlace, cardScreen, openBoard, setBoard } from './canvasBoard.ts'
import type { Room } from './room.ts'
import { expect, expectNoFaults, test } from './site.ts'

const outcome = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Prøve åpent hus' })

/** Drags a note onto the measure in the panel and lets it go there. */
async function drop(page: Page, note: number): Promise<void> {
  await page.mouse.move(...(await cardScreen(page, note)))
  await page.mouse.down()
  const box = (await outcome(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 })
  await expect(outcome(page)).toHaveAttribute('data-taking', 'true')
  await page.mouse.up()
  await expect(outcome(page)).not.toHaveAttribute('data-taking', 'true')
}

const sourcesIn = ({ leader }: Room) => readLinks(leader.doc).filter(({ kind, live }) => kind === 'source' && live)

test('WEB-165 a card that is dragged onto a measure becomes its source and stays where it is, once', async ({
  site,
}) => {
  const { room, page } = await setBoard(site)
  const measure = { id: makeId(), kind: 'measure', text: 'Prøve åpent hus', place: [room.area, 60, 420] } as const
  await room.leader.write((doc, origin) => createCard(doc, { ...measure, place: [...measure.place] }, origin))
  await room.leader.command({ type: 'step', kind: 'decide' })
  await expect(outcome(page)).toBeVisible()
  const before = cardPlace(room, 'en')
  await drop(page, 1)
  await expect(outcome(page).getByText('Bygger på 1 lapp')).toBeVisible()
  await drop(page, 1)
  expect(cardPlace(room, 'en')).toEqual(before)
  await eventually('it is tied', () => sourcesIn(room).length === 1)
  expect(sourcesIn(room)[0]?.to).toBe(measure.id)
  await page.keyboard.press('Control+z')
  await expect(outcome(page).getByText('Bygger på')).toBeHidden()

  // Whoever may not move the note may still say what it led to.
  const kari = await openBoard(site, room, 'participant')
  await drop(kari, 2)
  await expect(outcome(page).getByText('Bygger på 1 lapp')).toBeVisible()
  await expectAccessible(kari)
  room.close()
  expectNoFaults(site.faults)
})
