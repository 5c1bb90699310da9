import type { Page } from '@playwright/test'

// Everything is found by what it is, not by its words: states are looked at in several languages.

export async function askToMakeBoard(page: Page): Promise<void> {
  await page.locator('.own-card button').first().click()
  await page.locator('.create-form [type=submit]').click()
}

export async function makeBoard(page: Page): Promise<void> {
  await page.locator('.own-card button').first().click()
  await page.locator('.create-form input').first().fill('Hjørnet')
  await page.locator('.create-form [type=submit]').click()
  await page.locator('dialog[open] svg').first().waitFor()
}

/** The second answer to each of the three questions. */
export async function answerQuestions(page: Page): Promise<void> {
  for (const question of await page.locator('.questions fieldset').all())
    await question.locator('button').nth(1).click()
}

export async function showAllMethods(page: Page): Promise<void> {
  await page.locator('.every-method > .section-head button').click()
  await page.locator('.all-methods .method-card').first().waitFor()
}

export async function openMethod(page: Page): Promise<void> {
  await page.locator('.method-card button').first().click()
  await page.locator('dialog[open] .method-steps').first().waitFor()
}

export async function importNonsense(page: Page): Promise<void> {
  const file = { name: 'referat.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"referat"}') }
  await page.locator('.from-file input').setInputFiles(file)
  await page.locator('.file-trouble [role=alert], .file-trouble p').first().waitFor()
}

export async function openPlan(page: Page): Promise<void> {
  await page.locator('.step-now').click()
  await page.locator('dialog[open] .plan-name').first().waitFor()
}

export async function openEmptyPlan(page: Page): Promise<void> {
  await page.locator('.step-now').click()
  await page.locator('dialog[open] select').first().waitFor()
}

export async function showMyBoards(page: Page): Promise<void> {
  await page.locator('.mine-switch input').check()
  await page.locator('.my-boards li').first().waitFor()
}

export async function typeWrongCode(page: Page): Promise<void> {
  await page.locator('.code-input').fill('KTM4 R7WD')
  await page.locator('.code-form [type=submit]').click()
  await page.locator('.code-input[aria-invalid=true]').waitFor()
}

export async function pressInvite(page: Page): Promise<void> {
  await page.locator('.invite-button').first().click()
  await page.locator('dialog[open] .door-code').waitFor()
}

export const writeHalfNote = (page: Page) =>
  page.locator('textarea').first().fill('Samarbeidskonstellasjoner og oversettelsesperspektivet, også på fredager')

export async function selectAll(page: Page): Promise<void> {
  await page.locator('.canvas').focus()
  await page.keyboard.press('Control+a')
  await page.locator('.selection-bar').waitFor()
}

/** Selects the note that has the most marks. */
export async function selectMarked(page: Page): Promise<void> {
  await page.locator('.canvas[data-painted=sharp]').waitFor()
  const note = page.locator('.canvas-twin [role=option] > span', { hasText: 'Et hus midt i sentrum' })
  const box = await note.locator('..').boundingBox()
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 60)
  await page.locator('.card-marks').waitFor()
}

export async function openCardComments(page: Page): Promise<void> {
  await selectMarked(page)
  await page.keyboard.press('c')
  await page.locator('dialog[open] .comments li').first().waitFor()
}

/** By way of the list, which is the whole board on a phone. */
export async function openPhoneComments(page: Page): Promise<void> {
  await page.locator('.phone-nav button').nth(1).click()
  await page.locator('.slip-comments').last().click()
  await page.locator('dialog[open] .comments li').first().waitFor()
}

export async function beginNote(page: Page): Promise<void> {
  await page.locator('.canvas').focus()
  await page.keyboard.press('n')
  await page.locator('.board-main textarea').waitFor()
}

export const openThemes = (page: Page) => page.locator('.tool-rail [aria-expanded]').click()

/**
 * Loses the network until the page says so. A stream that is open outlives that in this browser: what arrives on it just then
 * is contact again, and the network has to be lost once more.
 */
export async function loseContact(page: Page): Promise<void> {
  const notice = page.locator('.notice[data-kind=warning]')
  const isSaid = () =>
    notice.waitFor({ timeout: 12_000 }).then(
      () => true,
      () => false,
    )
  for (let times = 0; times < 6; times++) {
    await page.context().setOffline(true)
    if (await isSaid()) return
    await page.context().setOffline(false)
  }
  throw new Error('the page never said that it is offline')
}

/** Opens what lies under one of the buttons for the conversation, by its place among them. */
const openTool = (at: number) => async (page: Page) => {
  await page.locator('.work-tools button').nth(at).click()
  await page.locator('dialog[open] h2').waitFor()
}

export const openBrief = openTool(0)
export const openWordings = openTool(1)
export const openWords = openTool(2)
export const openDisagreements = openTool(3)
export const openChallenges = openTool(4)

export async function tailorReport(page: Page): Promise<void> {
  await page.locator('.downloads button').nth(1).click()
  await page.locator('.tailor').waitFor()
}

export async function handOn(page: Page): Promise<void> {
  await page.locator('.seat-bar button').click()
  await page.locator('.seat-bar').waitFor({ state: 'hidden' })
}

/** Only a few words: the rest of the choices are in the panel that this opens. */
export const chooseReservation = (page: Page) => page.locator('.agreement input[type=radio]').nth(1).check()

export async function showAll(page: Page): Promise<void> {
  await page.locator('.canvas[data-painted]').focus()
  await page.keyboard.press('Shift+Digit1')
  await page.locator('.canvas[data-painted=sharp]').waitFor()
}

/** Opens the text of the sixth note at this zoom. */
export const editAt = (zoom: number) => async (page: Page) => {
  const note = await page.locator('.canvas-twin [role=option]').nth(5).boundingBox()
  const middle = { x: (note?.x ?? 0) + (note?.width ?? 0) / 2, y: (note?.y ?? 0) + (note?.height ?? 0) / 2 }
  const camera = await page.locator('.canvas').getAttribute('data-camera')
  const now = Number(camera?.split(' ')[2] ?? 1)
  await page.mouse.move(middle.x, middle.y)
  await page.keyboard.down('Control')
  // As a touchpad tells of it: a hundred to a factor of e, and never quite straight.
  await page.mouse.wheel(0.1, -100 * Math.log(zoom / now))
  await page.keyboard.up('Control')
  await page.waitForFunction((wanted) => {
    const { painted, camera: seen } = document.querySelector<HTMLElement>('.canvas')?.dataset ?? {}
    return painted === 'sharp' && Math.abs(Number(seen?.split(' ')[2]) - wanted) < 0.01
  }, zoom)
  await page.mouse.dblclick(middle.x, middle.y)
  await page.locator('.note-editor').waitFor()
}

export async function openTables(page: Page): Promise<void> {
  await page.locator('.invite-button').first().click()
  await page.locator('dialog[open] details > summary').first().click()
  await page.locator('dialog[open] .tables-list').waitFor()
}

export async function openPaper(page: Page): Promise<void> {
  await page.locator('.paper-notes > summary').click()
  await page.locator('.paper-notes textarea').fill('Fra et ark')
}

/** Selects the first thing on the canvas that is called so, as a screen reader would. */
export const pressOption = (name: RegExp) => async (page: Page) => {
  const option = page.locator('.canvas-twin [role=option]').filter({ hasText: name }).first()
  await option.evaluate((element: HTMLElement) => element.click())
  await page.locator('.selection-bar').waitFor()
}

/** Opens what is said of the picture on the board, and lets it be seen. */
export async function describeImage(page: Page): Promise<void> {
  await page.locator('.canvas-twin [role=option]').first().waitFor({ state: 'attached' })
  await pressOption(/^Torget en kveld/)(page)
  await page.keyboard.press('Enter')
  await page.locator('dialog[open] img').waitFor()
}
