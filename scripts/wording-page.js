import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {transpiled} from './transpile.js'

const texts = {
  en: {
    title: 'Wording rules, English',
    other: 'En français: [Règles de formulation](wording-rules-fr.md).',
    about: (rules, unsourced) =>
      `What \`recovery-wording\` and \`recovery-charting lint\` look for in English notes: ${rules} rules; what a site can change about them: [layers](wording-layers.md). This page is written from the rules themselves by \`npm run docs\`; the linter flags and lets pass exactly the sentences below, and the tests say so. ${unsourced} of the rules rest on no source that was read: each says so, and awaits the reading of clinicians and peers.`,
    grades:
      '**Strong suggestion**: no guide that was read disagrees. **Suggestion**: widely shared. **Hint**: disputed, for a site to decide. Nothing is ever blocked, and what a person says in their own words is never read. In each example the words that are underlined are **bold**; after the arrow stands what is offered in their place.',
    severities: {strong: 'strong suggestion', suggest: 'suggestion', hint: 'hint'},
    off: 'disputed: silent until a site turns it on',
    why: 'Why',
    ask: 'Asks',
    source: 'Source',
    sources: 'Sources',
    none: 'no source seen',
    recalled: 'not read',
    flags: 'Flags',
    passes: 'Lets pass',
    quoted: text => `“${text}”`,
    colon: ':',
  },
  fr: {
    title: 'Règles de formulation, français',
    other: 'In English: [Wording rules](wording-rules.md).',
    about: (rules, unsourced) =>
      `Ce que \`recovery-wording\` et \`recovery-charting lint\` cherchent dans les notes en français\u00a0: ${rules} règles, écrites en français et non traduites; ce qu’un établissement peut y changer\u00a0: [couches](wording-layers.md) (en anglais). Cette page est tirée des règles elles-mêmes par \`npm run docs\`; les phrases ci-dessous sont exactement celles qui sont signalées ou non, et les tests le vérifient. Pour ${unsourced} règles, aucune source n’a été lue\u00a0: c’est dit à chacune, et elles attendent la lecture de clinicien·nes et de pair·es.`,
    grades:
      '**Suggestion forte**\u00a0: aucun guide lu n’est d’un autre avis. **Suggestion**\u00a0: largement partagée. **Piste**\u00a0: discutée; à l’établissement de décider. Rien n’est jamais bloqué, et ce qu’une personne dit dans ses mots n’est jamais lu. Dans chaque exemple, les mots soulignés sont en **gras**; après la flèche vient ce qui est proposé à leur place.',
    severities: {strong: 'suggestion forte', suggest: 'suggestion', hint: 'piste'},
    off: 'discutée\u00a0: ne parle que si l’établissement la demande',
    why: 'Pourquoi',
    ask: 'Question',
    source: 'Source',
    sources: 'Sources',
    none: 'aucune source lue',
    recalled: 'non lue',
    flags: 'Signalé',
    passes: 'Laissé tel quel',
    quoted: text => `«\u00a0${text}\u00a0»`,
    colon: '\u00a0:',
  },
}

/** The pages that list every rule of a language with its reason, source and examples, by file name. */
export async function wordingPages() {
  const dist = await transpiled()
  const load = name => import(pathToFileURL(path.join(dist, name)).href)
  const {createLinter, english, french} = await load('wording/index.js')
  const {withLayers} = await load('wording/layers.js')
  const {englishBook} = await load('wording/english-book.js')
  const {frenchBook} = await load('wording/french-book.js')
  const {categoryNames} = await load('wording/rules/category-names.js')
  const {sourcesOf} = await load('wording/rules/sources-of.js')
  const {categories} = await load('wording/pack/pack.js')
  const {terms} = await load('chime/index.js')

  const pageOf = async book => {
    const {language, reasons, rules} = book
    const words = texts[language]
    // Disputed rules are silent, but their examples are shown.
    const on = rules.filter(rule => rule.off).map(rule => rule.id)
    const linter = createLinter(...withLayers([english, french], [{language, on}]))
    const lintAll = text => linter.lint(text, {language})
    const told = await Promise.all(
      rules.map(async rule => {
        const [, category, name] = rule.id.split('.')
        const {proof} = await load(`wording/rules/${language}/${name}.js`)
        return {rule, category, proof, sources: await sourcesOf(rule.id)}
      }),
    )
    const field = (name, text) => `- **${name}**${words.colon} ${text}`
    const chime = components => components.map(component => terms[language][component].name).join(', ')
    const reasonOf = ({why, ask, chime: components}) => [
      ...(why ? [field(words.why, escaped(why))] : []),
      ...(ask ? [field(words.ask, escaped(ask))] : []),
      ...(components ? [field('CHIME', chime(components))] : []),
    ]
    const sourceOf = sources => {
      const titles = sources.map(({title, seen}) => escaped(seen ? title : `${title} (${words.recalled})`))
      const [only] = sources
      if (sources.length === 1 && !only.seen)
        return field(words.source, `**${words.none}**. ${escaped(only.title)}.`)
      const none = sources.some(({seen}) => seen) ? '' : `**${words.none}**. `
      return field(sources.length > 1 ? words.sources : words.source, `${none}${titles.join('; ')}.`)
    }
    const flagged = (sentence, id) => {
      const found = lintAll(sentence).filter(({ruleId}) => ruleId === id)
      let [text, at] = ['', 0]
      for (const {start, end} of found) {
        text += `${escaped(sentence.slice(at, start))}**${escaped(sentence.slice(start, end))}**`
        at = end
      }
      const offered = found.flatMap(({fixes}) =>
        fixes.filter(({kind}) => kind === 'replace').map(fix => fix.text),
      )
      const instead = offered.length ? ` → ${offered.map(escaped).join(', ')}` : ''
      return `${words.quoted(text + escaped(sentence.slice(at)))}${instead}`
    }
    // A rule is known by the words of its first example; the names of files have no accents.
    const firstWords = ({flags: [sentence]}, id) => lintAll(sentence).find(({ruleId}) => ruleId === id).text
    const list = (name, items) => [`- **${name}**${words.colon}`, ...items.map(item => `  - ${item}`)]
    const sections = categories.flatMap(category => {
      const own = told.filter(each => each.category === category)
      if (!own.length) return []
      return [
        `## ${capital(categoryNames[language][category])}`,
        '',
        ...reasonOf(reasons[category]),
        '',
        ...own.flatMap(({rule, proof, sources}) => [
          `### ${words.quoted(escaped(firstWords(proof, rule.id)))}`,
          '',
          `${escaped(rule.message)} (${rule.off ? words.off : words.severities[rule.severity]}, \`${rule.id}\`)`,
          '',
          ...reasonOf(rule),
          sourceOf(sources),
          ...list(
            words.flags,
            proof.flags.map(sentence => flagged(sentence, rule.id)),
          ),
          ...list(
            words.passes,
            proof.passes.map(sentence => words.quoted(escaped(sentence))),
          ),
          '',
        ]),
      ]
    })
    const unsourced = told.filter(({sources}) => !sources.some(({seen}) => seen)).length
    const contents = categories.flatMap(category => {
      const count = told.filter(each => each.category === category).length
      if (!count) return []
      const name = capital(categoryNames[language][category])
      return [`[${name}](#${name.toLowerCase().replace(/ /g, '-')}) (${count})`]
    })
    return [
      `# ${words.title}`,
      words.other,
      words.about(rules.length, unsourced),
      words.grades,
      contents.join(' · '),
      sections.join('\n'),
    ].join('\n\n')
  }

  return {
    'docs/wording-rules.md': await pageOf(englishBook),
    'docs/wording-rules-fr.md': await pageOf(frenchBook),
  }
}

const capital = text => text.charAt(0).toUpperCase() + text.slice(1)
const escaped = text => text.replace(/\n/g, ' / ').replace(/[\\`*_[\]<>|]/g, '\\$&')
