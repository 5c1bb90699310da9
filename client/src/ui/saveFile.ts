/** Gives a file to whoever uses the page, under this name. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then; before that some browsers would save nothing.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
