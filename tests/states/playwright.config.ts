import { defineConfig } from '@playwright/test'
import endToEnd from '../e2e/playwright.config.ts'

/** Every state that is photographed, held to what everybody must be able to do with it. A campaign of its own: it takes long. */
export default defineConfig({ ...endToEnd, testDir: '.', workers: 1, timeout: 300_000 })
