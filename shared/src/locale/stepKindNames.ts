import type { Locale, StepKind } from '../schema/session.ts'

/** What one does in a step of each kind, in each language. */
export const stepKindNames = {
  nb: {
    free: 'Fri tavle',
    welcome: 'Velkommen',
    write: 'Skriv for deg selv',
    share: 'Se lappene',
    sort: 'Samle i temaer',
    discuss: 'Snakk sammen',
    vote: 'Gi prikker',
    decide: 'Bli enige',
    pulse: 'Hvordan var møtet?',
  },
  nn: {
    free: 'Fri tavle',
    welcome: 'Velkomen',
    write: 'Skriv for deg sjølv',
    share: 'Sjå lappane',
    sort: 'Samle i tema',
    discuss: 'Snakk saman',
    vote: 'Gje prikkar',
    decide: 'Bli einige',
    pulse: 'Korleis var møtet?',
  },
  en: {
    free: 'Free board',
    welcome: 'Welcome',
    write: 'Write on your own',
    share: 'See the notes',
    sort: 'Gather in themes',
    discuss: 'Talk together',
    vote: 'Give dots',
    decide: 'Agree',
    pulse: 'How was the meeting?',
  },
} satisfies Record<Locale, Record<StepKind, string>>

/** Whether a step is called no more than what one does in it, in whatever language: the board's may be another than the reader's. */
export const isKindName = (title: string, kind: StepKind): boolean =>
  Object.values(stepKindNames).some((names) => names[kind] === title)
