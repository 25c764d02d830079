import type {FindingCode, Verdict} from './finding.js'

/** What is said of a finding, by its verdict; and what would have to be changed. */
export type Sentences = Partial<Record<Verdict | 'change', string>>

/** Every word of `recovery-charting check`. */
export interface CheckWords {
  help: string
  verdicts: Readonly<Record<Verdict, string>>
  change: string
  summary: (works: number, limited: number, fails: number) => string
  baseUrlMissing: string
  baseUrlWrong: (url: string) => string
  patientMissing: string
  patientWrong: (id: string) => string
  originWrong: (origin: string) => string
  tokenMissing: (name: string) => string
  sentences: Readonly<Record<FindingCode, Sentences>>
}
