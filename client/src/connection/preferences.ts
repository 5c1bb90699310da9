/** What was chosen on this device for all boards, by name; in memory too, for browsers that allow no storage. */
const chosen = new Map<string, string>()

const keyOf = (name: string): string => `samtavle.${name}`

/** What was chosen under this name on this device, or null. */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name)) ?? chosen.get(name) ?? null
  } catch {
    return chosen.get(name) ?? null
  }
}

/** Remembers a choice on this device; where nothing may be stored, as long as the page. */
export function keepPreference(name: string, value: string): void {
  chosen.set(name, value)
  try {
    localStorage.setItem(keyOf(name), value)
  } catch {
    // The choice lasts as long as the page.
  }
}
