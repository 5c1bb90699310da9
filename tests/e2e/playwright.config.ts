import { defineConfig } from '@playwright/test'
import { findChromium } from '../tools/findChromium.ts'

export default defineConfig({
  testMatch: '**/*.test.ts',
  outputDir: '../../test-results',
  // More than the cores it is meant for: people in a meeting mostly wait for each other.
  workers: 3,
  // Once more, and the run says so: a browser of many processes may lose a race on a busy machine.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    locale: 'nb-NO',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
