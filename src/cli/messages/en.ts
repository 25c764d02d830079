import {patternSentences} from '../../wording/pattern-error.js'
import type {Trouble} from '../lint/piece.js'
import {checkInEnglish} from './check-en.js'

const number = new Intl.NumberFormat('en-CA').format
const rate = new Intl.NumberFormat('en-CA', {minimumFractionDigits: 2, maximumFractionDigits: 2}).format
const some = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`
const orMeant = (meant: string | undefined): string => (meant ? ` Did you mean “${meant}”?` : '')
const size = (bytes: number): string =>
  bytes < 1e6
    ? `${number(Math.ceil(bytes / 1000))} kB`
    : bytes < 1e9
      ? `${number(Math.round(bytes / 1e6))} MB`
      : `${(bytes / 1e9).toFixed(1)} GB`
const time = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
const languages: Readonly<Record<string, string>> = {en: 'English', fr: 'French'}
const languageName = (language: string): string => languages[language] ?? language

/** Every word that the command says in English. French has the same shape. */
export const en = {
  help: `Usage: recovery-charting COMMAND [options]

Commands
  lint       point out wording that judges, in notes and in FHIR exports
  check      say what will work on a FHIR endpoint, and what to change

Options
  -h, --help         say this, or say what a command does
      --locale en|fr speak English or French (else as LC_ALL, LC_MESSAGES or LANG says)
      --version      say which version this is
`,
  notWritten: (code: string) => `what was found could not be written (${code}). There may be no room left.`,
  seeHelp: (command: string) =>
    `“recovery-charting ${command ? `${command} ` : ''}--help” says what there is.`,
  unknownCommand: (name: string, meant?: string) => `The command “${name}” is not known.${orMeant(meant)}`,
  unknownOption: (name: string, meant?: string) =>
    `The option ${name} is not known.${orMeant(meant && `--${meant}`)}`,
  valueMissing: (name: string, choices: readonly string[] = []) =>
    `The option ${name} needs a value${choices.length ? `: ${choices.join(', ')}` : ''}.`,
  noValue: (name: string) => `The option ${name} takes no value.`,
  notAChoice: (name: string, value: string, choices: readonly string[]) =>
    `The option ${name} cannot be “${value}”. It can be: ${choices.join(', ')}.`,
  quoted: (words: string) => `“${words}”`,

  check: checkInEnglish,

  lint: {
    help: `Usage: recovery-charting lint [options] [FILE…]

Reads what staff wrote about people, and points out wording that speaks of deficits: what it says, why it matters, and
another way to say it. Without a FILE, or for -, it reads the standard input. Nothing is sent anywhere or kept.

What it reads
  *.ndjson *.jsonl  a bulk export: one FHIR resource a line
  *.json            a FHIR Bundle, or one resource
  anything else     a note as plain text in UTF-8; JSON is known by its beginning
  Of FHIR resources it reads Goal (notes; the description where staff set the goal), DocumentReference (description,
  attachments of text/plain), Communication (payload, notes) and Observation (notes).
  Lines of other JSON are read by their field “text”; see --field.

What it never reads
  What a person or a supporter said: the words of a personal goal, notes of which they are the author, messages that
  they sent. What may be the person's is left alone too: a description of a goal without anybody named as the one who
  set it, and what is by somebody named of whom nothing tells what they are (a name alone, but on notes to what staff
  wrote; or a link by urn:uuid in a Bundle that is read entry by entry). The summary says how many there were.

Options
  -l, --language en|fr  the language of texts that do not say theirs (else that of --locale). A resource or an attachment
                        with a language of its own is read in that one
  -f, --format FORMAT   lines    readable lines (as it is without this option)
                        json     one JSON object
                        sarif    SARIF 2.1.0, for code scanning and editors
                        summary  a table by category and per 1,000 words, without any word of a note
      --least SEVERITY  hint (disputed; as it is without this option), suggest or strong: tell nothing below
      --rules PACK      a JSON file with what your site changes about the rules, or your site's configuration with such
                        a list in its field “wording”; may be given several times:
                        {"language": "en", "off": ["en.substance.relapse"], "on": ["en.credibility.denies-routine"],
                         "severity": {"en.compliance.refused": "hint"},
                         "add": [{"id": "en.label.our-rule", "severity": "suggest", "match": ["our word+"],
                                  "message": "…", "flags": ["a sentence"], "passes": ["another"]}]}
      --as FORM         text, json or ndjson, whatever the file is called
      --field NAME      the field that holds the note, in lines that are no FHIR resources (else “text”)
  -j, --jobs NUMBER     how many threads read (else one for each core, 8 at most)
      --locale en|fr    speak English or French (else as LC_ALL, LC_MESSAGES or LANG says)
  -h, --help            say this

Memory stays the same however large an export is. On a terminal, long work shows how far it is.
Lines, json and sarif show words of notes and the ids of resources: treat what they write as you treat the notes.

Exit codes
  0   all plain text was read that has rules for its language, and nothing was found; what has none is told
  1   the same, and something was found
  2   something could not be read, and the error stream says what and why; all else was read
  64  nothing was done: an option or a rule pack is wrong

Examples
  recovery-charting lint note.txt
  recovery-charting lint --format summary export/*.ndjson
  gunzip -c DocumentReference.ndjson.gz | recovery-charting lint --as ndjson --format sarif > wording.sarif
`,
    severities: {hint: 'hint', suggest: 'suggestion', strong: 'strong suggestion'},
    inputName: (file: string) => (file === '-' ? 'standard input' : file),
    write: (text: string) => `Write “${text}”.`,
    ask: (text: string) => `Ask: ${text}`,
    jobs: (value: string) => `The option --jobs cannot be “${value}”. It can be a whole number from 1 to 64.`,

    total: ({
      findings,
      texts,
      words,
      unread,
    }: Readonly<Record<'findings' | 'texts' | 'words' | 'unread', number>>) =>
      `${some(findings, 'finding', 'findings')} in ${some(texts, 'text', 'texts')} of ${some(words, 'word', 'words')}.${
        unread ? ` Not read: ${number(unread)}, see above.` : ''
      }`,
    otherLanguages: (counts: readonly (readonly [string, number])[]) =>
      `Texts in languages without rules were not read: ${counts.map(([tag, count]) => `${tag} ${number(count)}`).join(', ')}.`,
    otherAttachments: (counts: readonly (readonly [string, number])[]) =>
      `Attachments without plain text were not read: ${counts.map(([type, count]) => `${type} ${number(count)}`).join(', ')}.`,
    progress: ({
      read,
      total,
      speed,
      left,
    }: {
      read: number
      total: number
      speed: number
      left?: number | undefined
    }) =>
      `${total ? `${Math.min(100, Math.floor((read / total) * 100))} %, ` : ''}${size(read)}${total ? ` of ${size(total)}` : ''}, ${size(speed)}/s${
        left === undefined ? '' : `, about ${time(left)} left`
      }`,

    trouble: ({kind, line, entry, detail}: Trouble, file: string) => {
      const where = line ? `${file}, line ${number(line)}` : entry ? `${file}, entry ${number(entry)}` : file
      const sentences = {
        missing: 'there is no such file.',
        folder: 'this is a folder. Name the files in it.',
        unreadable: `it cannot be read (${detail}).`,
        empty: 'it is empty.',
        packed: `it is packed. Unpack it first: gunzip -c ${file} | recovery-charting lint --as ndjson`,
        'utf-16': `it is in UTF-16. Put it into UTF-8 first: iconv -f UTF-16 -t UTF-8 ${file}`,
        binary: 'it is no text: it holds zero bytes.',
        encoding:
          'it is not in UTF-8. If it is in Latin-1, put it into UTF-8 first: iconv -f WINDOWS-1252 -t UTF-8',
        json: 'it is no JSON.',
        'not-fhir': 'it is no FHIR resource (no “resourceType”), and has no field “text”; see --field.',
        'no-entry': 'its “entry” holds something that is no entry. That was passed over.',
        misshapen:
          'something in it has not the shape that FHIR gives it, so nobody can tell who wrote what. It was not read.',
        attachment: 'an attachment in it is broken: its base64, or the encoding that it names.',
        'cut-off':
          'it ends before its last bracket is closed: it may have been cut off. What came before was read.',
        'too-long': 'it is longer than 256 MB. It was passed over.',
        'too-deep': 'too much is nested in it to be followed. It was passed over.',
        stopped: `reading stopped (${detail}).`,
      }
      return `${where}: ${sentences[kind]}`
    },
    moreTroubles: (file: string, count: number) =>
      `${file}: ${some(count, 'more place was', 'more places were')} not read.`,

    read: ({files, resources, texts}: Readonly<Record<'files' | 'resources' | 'texts', number>>) =>
      `Read: ${some(files, 'file', 'files')}, ${some(resources, 'resource', 'resources')}, ${some(texts, 'text', 'texts')}`,
    readIn: (language: string, texts: number, words: number) =>
      `  ${languageName(language)}: ${some(texts, 'text', 'texts')}, ${some(words, 'word', 'words')}`,
    category: 'Category',
    found: languageName,
    perThousand: 'per 1,000 words',
    all: 'all',
    number,
    rate,
    left: 'Left alone',
    own: (count: number) => `${some(count, 'text', 'texts')} in a person’s or a supporter’s own words`,
    unsaid: (count: number) =>
      `${some(count, 'text', 'texts')} that may be a person’s own words: nobody can tell who speaks`,
    languages: 'texts in languages without rules:',
    attachments: 'attachments without plain text:',
    resources: 'other resources:',
    notRead: (count: number) => `Not read: ${number(count)}; the error stream says what and why.`,

    pack: {
      wrong: (file: string) => `${file}: the rule pack has mistakes. Nothing was read.`,
      noJson: (file: string, place: string) =>
        `${file}:${place}: here the rule pack is no JSON any more. A comma, a bracket or a quotation mark is missing or one too many.`,
      said: (file: string, place: string, key: string) =>
        `${file}:${place}: “${key}” is here a second time, and says another thing. One of the two would be lost: make one of them.`,
      noUtf8: (file: string) => `${file}: the rule pack is not in UTF-8. Save it as UTF-8 first.`,
      text: 'a text that is not empty',
      list: 'a list: […]',
      object: 'an object: {…}',
      mustBe: (path: string, expected: string) => `${path || 'The pack'} must be: ${expected}`,
      missing: (path: string) => `${path} is missing`,
      empty: (path: string) => `${path} is empty: it must hold at least one`,
      twice: (path: string, id: string) => `${path}: “${id}” is there twice`,
      alsoOff: (path: string, id: string) => `${path}: “${id}” is also in “off”`,
      unknown: (path: string, meant: string | undefined, names: readonly string[]) =>
        `${path} is no field.${orMeant(meant)} There are: ${names.join(', ')}`,
      noRule: (path: string, id: string, meant?: string) =>
        `${path}: there is no rule “${id}”.${orMeant(meant)}`,
      noId: (path: string, id: string, language: string, categories: readonly string[]) =>
        `${path}: “${id}” is no id. It must be ${language}.CATEGORY.a-name, with a category of: ${categories.join(', ')}`,
      noPattern: (path: string, pattern: string, reason: string) =>
        `${path}: the pattern “${pattern}” ${reason}`,
      patternFaults: patternSentences,
      otherLanguage: (path: string, id: string, language: string) =>
        `${path}: “${id}” is a rule of another language, and this is for “${language}”`,
      toldInstead: (path: string, text: string, ids: readonly string[]) =>
        `${path}: in “${text}” ${ids.join(', ')} speaks instead. Put it “off”, give your rule its id, or a stronger severity`,
      offersFlagged: (path: string, text: string, fix: string, id: string) =>
        `${path}: in “${text}” the rule offers “${fix}”, of which ${id} speaks. Offer other words, or none`,
      notFlagged: (path: string, text: string) => `${path}: the rule does not speak in “${text}”`,
      flagged: (path: string, text: string) => `${path}: the rule speaks in “${text}”`,
    },
  },
}

/** What a language must bring. */
export type Messages = typeof en
