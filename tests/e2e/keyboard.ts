import { expect, type Locator, type Page } from '@playwright/test'

/** More presses of Tab than this, and a person would have given up. */
const mostPresses = 120

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Presses Tab (or Shift+Tab) until `target` has the focus. It must be on the page. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < mostPresses; presses++) {
    if (await hasFocus(target)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${mostPresses} presses of ${key} do not lead to ${target}`)
}

/** Goes to a button by Tab and presses it by Enter. */
export async function pressButton(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }).first())
  await page.keyboard.press('Enter')
}

/** Goes to a field by Tab and types in it, as fast as a person would. */
export async function typeIn(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.type(text)
}

/** Loads the page and shows the board as a list by what Tab comes to first. */
export async function openListView(page: Page): Promise<void> {
  await page.reload()
  const shown = page.getByRole('navigation', { name: 'Visning' }).getByRole('button')
  await expect(shown).toHaveText('Listevisning')
  await page.keyboard.press('Tab')
  await expect(shown).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(shown).toHaveText('Tavle')
  await expect(shown).toBeFocused()
}

/** The note with this text in the list. */
export const slip = (page: Page, text: string): Locator =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: text }).first()

/** What screen readers are told. */
export const announced = (page: Page): Locator => page.locator('p.ds-sr-only[role="status"]')
