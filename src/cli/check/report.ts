import type {Finding, Report, Verdict} from './finding.js'
import type {CheckWords} from './words.js'

const order: readonly Verdict[] = ['works', 'limited', 'fails']
const signs: Readonly<Record<Verdict, string>> = {works: '✓', limited: '~', fails: '✗'}

/** A report as text: what works, then what is lost or does not work with what to change. */
export function reportText({baseUrl, findings}: Report, words: CheckWords): string {
  const of = (verdict: Verdict): readonly Finding[] => findings.filter(each => each.verdict === verdict)
  const parts = order.filter(verdict => of(verdict).length > 0)
  const told = parts.map(verdict => {
    const lines = of(verdict).flatMap(each => linesOf(each, words))
    return [words.verdicts[verdict], ...lines].join('\n')
  })
  const counts = order.map(verdict => of(verdict).length) as [number, number, number]
  return [baseUrl, ...told, words.summary(...counts)].join('\n\n') + '\n'
}

/** A report as JSON, each finding with its sentence. */
export function reportJson(report: Report, words: CheckWords): string {
  const findings = report.findings.map(each => ({...each, ...sentencesOf(each, words)}))
  return `${JSON.stringify({...report, findings}, undefined, 2)}\n`
}

function linesOf(finding: Finding, words: CheckWords): string[] {
  const {sentence, change} = sentencesOf(finding, words)
  const {verdict, detail} = finding
  const line = `  ${signs[verdict]} ${sentence}${detail ? ` (${detail})` : ''}`
  return change ? [line, `    ${words.change} ${change}`] : [line]
}

function sentencesOf({code, type, verdict}: Finding, words: CheckWords): {sentence: string; change?: string} {
  const {change, ...sentences} = words.sentences[code]
  const sentence = sentences[verdict] ?? ''
  // What begins small is said of the type.
  const said =
    type && /^\p{Ll}/u.test(sentence) ? `${type} ${sentence}` : type ? `${type}: ${sentence}` : sentence
  return {sentence: said, ...(verdict !== 'works' && change && {change})}
}
