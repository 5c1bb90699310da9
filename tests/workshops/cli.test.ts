import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { startTestServer } from '../helpers/testServer.ts'
import { smallFile } from './samples.ts'

const cli = fileURLToPath(new URL('cli.ts', import.meta.url))

async function runCli(...given: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', cli, ...given])
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (said.stdout += String(chunk)))
  child.stderr.on('data', (chunk) => (said.stderr += String(chunk)))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...said }
}

async function folderWith(files: Record<string, unknown>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samtavle-files-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(content))
  return folder
}

test('RUN-5 a usage error says how, and prints nothing on stdout', async () => {
  const { code, stdout, stderr } = await runCli('x.json', '--only', 'dance')
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('no do is called dance')
  expect(stderr).toContain('Usage:')
})

test('RUN-6 RUN-7 one object on stdout, also of files that cannot be played', async () => {
  const { url } = await startTestServer()
  const script = [...(smallFile().script as unknown[]), { do: 'restart' }]
  const folder = await folderWith({ 'good.json': smallFile({ script }), 'bad.json': smallFile({ people: [] }) })
  const { code, stdout } = await runCli(
    join(folder, 'good.json'),
    join(folder, 'bad.json'),
    '--json',
    '--url',
    url,
    '--out',
    join(folder, 'out'),
  )
  expect(code).toBe(1)
  const { workshops } = JSON.parse(stdout) as { workshops: Record<string, unknown>[] }
  expect(workshops).toHaveLength(2)
  expect(workshops[0]).toMatchObject({ id: 'small', ok: true, notes: 2, failed: [], secrecyLeaks: 0, lostAcked: 0 })
  expect(workshops[0]?.skipped).toEqual(['restart: the server at --url is not ours to kill'])
  expect(workshops[1]).toMatchObject({
    ok: false,
    failed: [`${join(folder, 'bad.json')}: people: nobody is facilitator`],
  })
  expect((await readdir(join(folder, 'out'))).sort()).toEqual([
    'small.board.json',
    'small.board.png',
    'small.board.svg',
    'small.csv',
    'small.docx',
    'small.html',
    'small.json',
    'small.md',
    'small.pdf',
    'small.xlsx',
  ])
})
