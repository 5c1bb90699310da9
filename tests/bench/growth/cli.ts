import { writeResults } from '../results.ts'
import { table } from '../table.ts'
import { growthOfHour } from './growth.ts'

const isJson = process.argv.includes('--json')
const names = growthOfHour('on')
const noNames = growthOfHour('off')

const round = (number: number): number => Math.round(number * 10) / 10
const report = table(
  ['an hour of 30 people: 600 notes, 6,000 drops', 'names on', 'names off'],
  [
    ['bytes per drop of a card that one has dropped before', round(names.bytesPerDrop), round(noNames.bytesPerDrop)],
    [
      'bytes per drop when anybody drops any card',
      round(names.bytesPerDropByAnybody),
      round(noNames.bytesPerDropByAnybody),
    ],
    ['kB after the hour', round(names.hourBytes / 1000), round(noNames.hourBytes / 1000)],
    ['Yjs client ids', names.clientIds, noNames.clientIds],
  ],
)
await writeResults('Growth', report)

const numbers = {
  bytesPerDropByAnybody: {
    namesOn: round(names.bytesPerDropByAnybody),
    namesOff: round(noNames.bytesPerDropByAnybody),
  },
  bytesPerDrop: { namesOn: round(names.bytesPerDrop), namesOff: round(noNames.bytesPerDrop) },
  hourKB: { namesOn: round(names.hourBytes / 1000), namesOff: round(noNames.hourBytes / 1000) },
}
process.stdout.write(`${isJson ? JSON.stringify(numbers) : report}\n`)
