import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { commandOf } from './runCommand.ts'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The path of a Chromium that starts: the one in CHROMIUM_PATH, one where systems usually have it, or Playwright's own. When
 * there is none it is installed, by Debian for root and by Playwright for everyone else.
 */
export function findChromium(): string {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted) {
    if (starts(wanted)) return wanted
    throw new Error(`CHROMIUM_PATH is ${wanted}, which does not start.`)
  }
  const found = installed() ?? install()
  if (found) return found
  throw new Error('There is no Chromium. Install one, or set CHROMIUM_PATH to where it is, and run the tests again.')
}

function installed(): string | undefined {
  return [...usual, chromium.executablePath()].find(starts)
}

function install(): string | undefined {
  if (isRootOnDebian()) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '-y', 'chromium', 'fonts-noto-color-emoji'])
  } else {
    run(commandOf('tests', 'playwright'), ['install', 'chromium'])
  }
  return installed()
}

/** Asks for the version, since being there is not enough: Ubuntu's chromium-browser only says that it is a snap. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

/** Debian alone: on Ubuntu the package of that name brings a snap. */
function isRootOnDebian(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
