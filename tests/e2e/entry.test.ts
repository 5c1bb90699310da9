import { expectAccessible } from './accessible.ts'
import { makeBoard, openDoor } from './meeting.ts'
import { expect, expectNoFaults, test } from './site.ts'

test('WEB-13 the secret of a link is traded and out of the address bar before anything is shown', async ({ site }) => {
  const maker = await site.arrive('laptop')
  await maker.goto('/')
  await maker.getByRole('button', { name: 'Tom tavle' }).click()
  await maker.getByLabel('Hva heter møtet?').fill('Lenker')
  await maker.getByRole('button', { name: 'Lag tavla' }).click()
  const link = new URL(await maker.getByLabel('Lenke for lesere').inputValue())
  const reader = await site.arrive('laptop')
  const addresses: string[] = []
  reader.on('request', (request) => addresses.push(request.url()))
  await reader.goto(link.pathname + link.hash)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Lenker')
  expect(reader.url()).not.toContain('#')
  expect(addresses.filter((address) => new URL(address).pathname.includes(link.hash.slice(1)))).toEqual([])
  await expectAccessible(reader)
})

test('WEB-14 a code that is too short, wrong, or of a closed door is met with what to do', async ({ site }) => {
  const page = await site.arrive('phone')
  await page.goto('/')
  await page.getByLabel('Bli med på en tavle').last().fill('KTM4')
  await page.getByRole('button', { name: 'Bli med' }).click()
  await expect(page.getByText('Koden har åtte tegn')).toBeVisible()
  await page.getByLabel('Bli med på en tavle').last().fill('KTM4 R7WD')
  await page.getByRole('button', { name: 'Bli med' }).click()
  await expect(page.getByText('Vi finner ingen åpen tavle med denne koden.')).toBeVisible()
  const leader = await site.arrive('laptop')
  await makeBoard(leader, { title: 'Døra' })
  const code = await openDoor(leader)
  await leader.getByRole('button', { name: 'Inviter' }).click()
  await leader.getByRole('button', { name: 'Steng døra' }).click()
  await expect(leader.getByText('Døra er stengt.')).toBeVisible()
  await page.goto(`/j/${code.replace(' ', '')}`)
  await expect(page.getByText('spør møtelederen om døra er åpen')).toBeVisible()
  await expectAccessible(page)
})

test('WEB-15 who is not in, and who comes to a board that is gone, is told so and how to go on', async ({ site }) => {
  const leader = await site.arrive('laptop')
  await makeBoard(leader, { title: 'Lukket' })
  const stranger = await site.arrive('phone')
  await stranger.goto(new URL(leader.url()).pathname)
  await expect(stranger.getByRole('heading', { name: 'Du er ikke med på denne tavla' })).toBeVisible()
  await expect(stranger.getByLabel('Kode')).toBeVisible()
  await expectAccessible(stranger)
  await stranger.goto('/b/finnesikke12345678')
  await expect(stranger.getByRole('heading', { name: 'Denne tavla finnes ikke' })).toBeVisible()
  const deleted = await leader.evaluate(async () => {
    const answer = await fetch(`/api/boards/${location.pathname.split('/')[2]}`, { method: 'DELETE' })
    return answer.status
  })
  expect(deleted).toBe(200)
  await expect(leader.getByRole('heading', { name: 'Tavla er slettet' })).toBeVisible()
})

test('WEB-19 the interface changes its language at once, and says which it is in', async ({ site }) => {
  const page = await site.arrive('phone')
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb')
  await page.getByLabel('Språk').selectOption('nn')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Alle kjem til orde.')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Noko kjem ut av det.')
  await page.getByLabel('Språk').selectOption('en')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Everyone is heard.')
})

test.afterAll(({ site }) => expectNoFaults(site.faults))
