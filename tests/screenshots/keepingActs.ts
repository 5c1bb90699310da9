import type { Page } from '@playwright/test'

const longTitle = 'Samarbeidskonstellasjoner, oversettelsesperspektivet og kunnskapssammenstillingen'

/** Keeps two methods in this browser, made of a board that it is in on, as the settings of a board do. */
export async function keepMethods(page: Page): Promise<void> {
  await page.evaluate(async (long) => {
    const { boards } = (await (await fetch('/api/me/boards')).json()) as { boards: { boardId: string }[] }
    const file = await (await fetch(`/api/boards/${boards[0]?.boardId}/method.json`)).json()
    for (const [at, title] of ['Dialogkveld om nærmiljøet', long].entries())
      localStorage.setItem(`samtavle.method.kept${at}`, JSON.stringify({ at, file: { ...file, title } }))
  }, longTitle)
  await page.reload()
  await page.locator('.own-method').first().scrollIntoViewIfNeeded()
}

export async function lookAtVersion(page: Page): Promise<void> {
  await page.locator('.version-choice').first().click()
  await page.locator('.version-columns h2').last().waitFor()
}

/** Keeps the board as it is and brings that back, so that nothing is different afterwards. */
export async function restoreVersion(page: Page): Promise<void> {
  await page.locator('.keep-version input').fill('Før pausen')
  await page.keyboard.press('Enter')
  await page.locator('.version-choice').first().click()
  await page.locator('.version-columns .row .ds-button').first().click()
  await page.locator('.version-news .ds-button').waitFor()
}

const rows = 'Tekst\tOmråde\nFlere benker ved skolen\tUte\nEt sted å være etter klokka fire\tInne\nLys i løypa\tUte'

async function pasteRows(page: Page): Promise<void> {
  const dialog = page.locator('dialog[open]')
  await dialog.locator('textarea').fill(rows)
  await dialog.locator('form button[type=submit], form .ds-button').last().click()
  await dialog.locator('select').first().waitFor()
}

export async function pasteTableAtHome(page: Page): Promise<void> {
  await page.locator('.own-start .method-open').last().click()
  await pasteRows(page)
}

export async function pasteTable(page: Page): Promise<void> {
  await page.locator('.versions-link[aria-haspopup=dialog]').first().click()
  await pasteRows(page)
}
