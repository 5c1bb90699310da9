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
    [
      '… of which say who has written, by Yjs client ids',
      round(names.idBytesPerDropByAnybody),
      round(noNames.idBytesPerDropByAnybody),
    ],
    ['kB after the hour', round(names.hourBytes / 1000), round(noNames.hourBytes / 1000)],
    ['Yjs client ids', names.clientIds, noNames.clientIds],
  ],
)
const why = `The goal is 12 bytes. Without names it is out of reach: ${round(noNames.idBytesPerDropByAnybody)} bytes of a drop are Yjs client ids, one for each person and card,
and each is named where it begins to write, in what it writes after, and where that is deleted. Ids of two bytes would do, but there are
16,384 of them, and people who are offline would choose the same. Fewer ids would tie notes of one person together; see README.md.`
await writeResults('Growth', `${report}\n\n${why}`)

const numbers = {
  bytesPerDropByAnybody: {
    namesOn: round(names.bytesPerDropByAnybody),
    namesOff: round(noNames.bytesPerDropByAnybody),
  },
  bytesPerDrop: { namesOn: round(names.bytesPerDrop), namesOff: round(noNames.bytesPerDrop) },
  hourKB: { namesOn: round(names.hourBytes / 1000), namesOff: round(noNames.hourBytes / 1000) },
}
process.stdout.write(`${isJson ? JSON.stringify(numbers) : report}\n`)
