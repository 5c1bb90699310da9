import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Nothing on the page is a serious or critical obstacle, in light or dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await atRest(page)
    const { violations } = await new AxeBuilder({ page }).analyze()
    const obstacles = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${colorScheme} ${id} ${target.join(' ')}: ${failureSummary}`),
      )
    expect(obstacles).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** What fades in is faint for a moment: contrast is measured when nothing does any more, or after two seconds. */
async function atRest(page: Page): Promise<void> {
  await page
    .waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'), null, {
      timeout: 2000,
    })
    .catch(() => {})
}
