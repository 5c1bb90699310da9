/** What was waited for did not come true in time. */
export class NeverHappened extends Error {
  override name = 'NeverHappened'
}

/**
 * Resolves as soon as `condition` holds; rejects with {@link NeverHappened} naming `what` after `within` ms.
 * A condition that throws ends the waiting with that error.
 */
export async function eventually(
  what: string | (() => string),
  condition: () => boolean | Promise<boolean>,
  within = 20_000,
): Promise<void> {
  const deadline = Date.now() + within
  while (!(await condition())) {
    if (Date.now() > deadline)
      throw new NeverHappened(`not within ${within} ms: ${typeof what === 'string' ? what : what()}`)
    await pause(10)
  }
}

/** For loops that try again by themselves; tests wait for a condition instead. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
