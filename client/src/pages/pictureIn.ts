/** The first picture among what somebody pastes or drops, unless it comes along with its own text. */
export function pictureIn(data: DataTransfer | null): File | null {
  if (!data || data.types.includes('text/plain')) return null
  return [...data.files].find(({ type }) => type.startsWith('image/')) ?? null
}
