/** The files that take longest. */
export const exportFormats = ['docx', 'pdf', 'xlsx', 'csv', 'html', 'md', 'svg', 'png'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What one file took, the program that makes it included. */
export interface Measured {
  seconds: number
  /** The most that the process has had at once. */
  memoryMB: number
  fileKB: number
}
