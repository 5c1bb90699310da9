import { type Turn, WheelKind } from '@samtavle/client/canvas/wheelKind'
import { expect, it } from 'vitest'

/** Which of these turns, one after another, are taken for those of a wheel with notches. `at`: ms after the one before. */
function kinds(...turns: (Partial<Turn> & { deltaY: number; at?: number })[]): boolean[] {
  const wheel = new WheelKind()
  let timeStamp = 1000
  return turns.map(({ at = 16, ...turn }) => {
    timeStamp += at
    return wheel.isNotched({ deltaMode: 0, deltaX: 0, timeStamp, ...turn })
  })
}

it('TOOL-22 notches are known at every zoom of the page, also one by one', () => {
  expect(kinds({ deltaY: 100 }, { deltaY: 200 }, { deltaY: -100, at: 2000 })).toEqual([true, true, true])
  expect(kinds({ deltaY: 90.909, wheelDeltaY: -120 }, { deltaY: 80, wheelDeltaY: -120 })).toEqual([true, true])
  expect(kinds({ deltaY: 3, deltaMode: 1 })).toEqual([true])
})

it('TOOL-22 two fingers glide, also where a flick looks like a notch on its way', () => {
  expect(kinds({ deltaY: 2 }, { deltaY: 38 }, { deltaY: 140 }, { deltaY: 100 }, { deltaY: 12 })).not.toContain(true)
  expect(kinds({ deltaY: 40, wheelDeltaY: -120 }, { deltaY: 80, wheelDeltaY: -240 })).not.toContain(true)
  expect(kinds({ deltaY: 120, deltaX: 3 })).toEqual([false])
})

it('TOOL-22 what is turned later is another gesture', () => {
  expect(kinds({ deltaY: 2 }, { deltaY: 120, at: 400 })).toEqual([false, true])
})
