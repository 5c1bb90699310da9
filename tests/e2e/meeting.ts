import { expect, type Page } from '@playwright/test'

/** What whoever makes a board fills in. */
export interface BoardPlan {
  title: string
  question?: string
  /** Areas to keep of those that are suggested, from the first. */
  areas?: number
}

/** Makes an empty board on the front page and puts the facilitator link away. */
export async function makeBoard(page: Page, { title, question = '', areas = 3 }: BoardPlan): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Tom tavle' }).click()
  await page.getByLabel('Hva heter møtet?').fill(title)
  await page.getByLabel('Hva vil dere finne ut?').fill(question)
  for (let number = 3; number > areas; number--) {
    await page.getByRole('button', { name: `Ta bort område ${number}` }).click()
  }
  await page.getByRole('button', { name: 'Lag tavla' }).click()
  await page.getByRole('button', { name: 'Jeg har tatt vare på den' }).click()
  await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
}

/** Opens the door and answers with the code on it. */
export async function openDoor(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Inviter' }).click()
  await page.getByRole('button', { name: 'Åpne døra' }).click()
  const code = /[0-9A-Z]{4} [0-9A-Z]{4}/.exec((await page.locator('.door-code').textContent()) ?? '')?.[0] ?? ''
  await page.getByRole('button', { name: 'Lukk' }).click()
  return code
}

/** Types the code on the page where one joins. */
export async function joinByCode(page: Page, code: string): Promise<void> {
  await page.goto('/j')
  await page.getByLabel('Kode').fill(code)
  await page.getByRole('button', { name: 'Bli med' }).click()
  await expect(page.getByText('Lagret', { exact: true })).toBeVisible()
}

/** Writes a note alone and adds it. */
export async function addNote(page: Page, text: string): Promise<void> {
  await page.getByLabel('Skriv lappen din her').fill(text)
  await page.getByRole('button', { name: 'Legg til lappen' }).click()
  await expect(page.getByRole('region', { name: 'Lappene mine' }).getByText(text)).toBeVisible()
}

/** The middle of the canvas that no panel covers, in pixels of a laptop's page. */
export const openCanvas = { x: 560, y: 640 } as const

/** A spot of the canvas where no test puts anything. */
const emptyCanvas = { x: 560, y: 870 } as const

/** Makes a note on the canvas by double click and leaves it selected. */
export async function noteOnCanvas(page: Page, text: string, at: { x: number; y: number } = openCanvas): Promise<void> {
  const field = page.getByLabel('Tekst på lappen')
  // The canvas comes a moment after the rest of the page.
  await expect(async () => {
    await page.mouse.dblclick(at.x, at.y)
    await expect(field).toBeVisible({ timeout: 1000 })
  }).toPass()
  await field.pressSequentially(text)
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
}

/** Waits until a card with this text lies at a point of the canvas: screen readers are pointed at it when it is selected. */
export async function expectCardAt(page: Page, at: { x: number; y: number }, text: string): Promise<void> {
  await expect(async () => {
    await page.mouse.click(emptyCanvas.x, emptyCanvas.y)
    await page.mouse.click(at.x, at.y)
    await expect(page.getByRole('option', { selected: true }).filter({ hasText: text })).toBeAttached({ timeout: 500 })
  }).toPass()
}

/** Says something to the server as the browser of this page, as a script in it would. */
export function command(page: Page, input: Record<string, unknown>): Promise<number> {
  return page.evaluate(async (given) => {
    const boardId = location.pathname.split('/')[2]
    const commandId = crypto.getRandomValues(new Uint32Array(4)).join('').slice(0, 20)
    const response = await fetch(`/api/boards/${boardId}/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...given, commandId }),
    })
    return response.status
  }, input)
}

/** The code of the open door, as the browser of this page is told it, once it is open. */
export async function doorCode(page: Page): Promise<string> {
  const read = async () => {
    const boardId = location.pathname.split('/')[2]
    const answer = await (await fetch(`/api/boards/${boardId}/session`)).json()
    return answer.session.door?.code ?? ''
  }
  return (await page.waitForFunction(read, null, { polling: 250 })).jsonValue()
}
