import type {Trouble} from '../lint/piece.js'
import {checkInFrench} from './check-fr.js'
import type {Messages} from './en.js'

const number = new Intl.NumberFormat('fr-CA').format
const rate = new Intl.NumberFormat('fr-CA', {minimumFractionDigits: 2, maximumFractionDigits: 2}).format
// Le pluriel commence à deux.
const some = (count: number, one: string, many: string): string =>
  `${number(count)} ${count < 2 ? one : many}`
const orMeant = (meant: string | undefined): string => (meant ? ` Peut-être «\u00a0${meant}\u00a0»?` : '')
const size = (bytes: number): string =>
  bytes < 1e6
    ? `${number(Math.ceil(bytes / 1000))} ko`
    : bytes < 1e9
      ? `${number(Math.round(bytes / 1e6))} Mo`
      : `${(bytes / 1e9).toFixed(1).replace('.', ',')} Go`
const time = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
const languages: Readonly<Record<string, string>> = {en: 'Anglais', fr: 'Français'}
const languageName = (language: string): string => languages[language] ?? language
const list = (names: readonly string[]): string => names.join(', ')

/** Tous les mots de la commande, en français. */
export const fr: Messages = {
  help: `Usage\u00a0: recovery-charting COMMANDE [options]

Commandes
  lint       signaler les formulations qui jugent, dans des notes et des exports FHIR
  check      dire ce qui fonctionnera sur un serveur FHIR, et ce qu’il faut changer

Options
  -h, --help         dire ceci, ou ce que fait une commande
      --locale en|fr parler français ou anglais (sinon, selon LC_ALL, LC_MESSAGES ou LANG)
      --version      dire quelle version c’est
`,
  notWritten: code =>
    `ce qui a été trouvé n’a pas pu être écrit (${code}). Il n’y a peut-être plus de place.`,
  seeHelp: command =>
    `«\u00a0recovery-charting ${command ? `${command} ` : ''}--help\u00a0» dit ce qu’il y a.`,
  unknownCommand: (name, meant) => `La commande «\u00a0${name}\u00a0» n’est pas connue.${orMeant(meant)}`,
  unknownOption: (name, meant) => `L’option ${name} n’est pas connue.${orMeant(meant && `--${meant}`)}`,
  valueMissing: (name, choices = []) =>
    `L’option ${name} demande une valeur${choices.length ? `\u00a0: ${list(choices)}` : ''}.`,
  noValue: name => `L’option ${name} ne prend pas de valeur.`,
  notAChoice: (name, value, choices) =>
    `L’option ${name} ne peut pas être «\u00a0${value}\u00a0». Valeurs possibles\u00a0: ${list(choices)}.`,
  quoted: words => `«\u00a0${words}\u00a0»`,

  check: checkInFrench,

  lint: {
    help: `Usage\u00a0: recovery-charting lint [options] [FICHIER…]

Lit ce que le personnel a écrit au sujet des personnes et signale les formulations centrées sur les déficits\u00a0: ce
qu’elles disent, pourquoi c’est important, et une autre façon de le dire. Sans FICHIER, ou pour -, lit l’entrée standard.
Rien n’est envoyé ni gardé.

Ce qui est lu
  *.ndjson *.jsonl  un export de masse\u00a0: une ressource FHIR par ligne
  *.json            un Bundle FHIR, ou une ressource
  tout le reste     une note en texte brut, en UTF-8; le JSON se reconnaît à son début
  Des ressources FHIR sont lus Goal (notes; la description si le personnel a fixé l’objectif), DocumentReference
  (description, pièces jointes text/plain), Communication (payload, notes) et Observation (notes).
  Les lignes d’un autre JSON sont lues par leur champ «\u00a0text\u00a0»; voir --field.

Ce qui n’est jamais lu
  Ce qu’une personne ou un proche a dit\u00a0: les mots d’un objectif personnel, les notes dont c’est l’auteur ou l’autrice,
  les messages reçus de leur part. Ce qui est peut-être de la personne n’est pas lu non plus\u00a0: la description d’un
  objectif dont personne n’est nommé, et ce qui est de quelqu’un dont rien ne dit qui c’est (un nom seul, sauf sur une
  note à ce que le personnel a écrit; un lien urn:uuid dans un Bundle lu entrée par entrée). Le sommaire dit combien il
  y en avait.

Options
  -l, --language en|fr  la langue des textes qui ne disent pas la leur (sinon, celle de --locale). Une ressource ou une
                        pièce jointe qui dit sa langue est lue dans celle-ci
  -f, --format FORMAT   lines    des lignes à lire (si l’option n’est pas donnée)
                        json     un objet JSON
                        sarif    SARIF 2.1.0, pour l’analyse de code et les éditeurs
                        summary  un tableau par catégorie et par 1000 mots, sans aucun mot d’une note
      --least SÉVÉRITÉ  hint (discuté; si l’option n’est pas donnée), suggest ou strong\u00a0: ne rien dire en dessous
      --rules FICHIER   un fichier JSON avec ce que votre établissement change aux règles, ou sa configuration avec une
                        telle liste dans son champ «\u00a0wording\u00a0»; peut être donné plusieurs fois\u00a0:
                        {"language": "fr", "off": ["fr.substance.rechute"], "on": ["fr.compliance.decliner"],
                         "severity": {"fr.compliance.refuse": "hint"},
                         "add": [{"id": "fr.label.notre-regle", "severity": "suggest", "match": ["notre mot+"],
                                  "message": "…", "flags": ["une phrase"], "passes": ["une autre"]}]}
      --as FORME        text, json ou ndjson, quel que soit le nom du fichier
      --field NOM       le champ qui contient la note, dans les lignes qui ne sont pas des ressources FHIR (sinon «\u00a0text\u00a0»)
  -j, --jobs NOMBRE     combien de fils d’exécution lisent (sinon, un par cœur, 8 au plus)
      --locale en|fr    parler français ou anglais (sinon, selon LC_ALL, LC_MESSAGES ou LANG)
  -h, --help            dire ceci

La mémoire utilisée reste la même, quelle que soit la taille d’un export. Dans un terminal, un long travail montre où il
en est. Lines, json et sarif montrent des mots des notes et les id des ressources\u00a0: protégez-les comme les notes.

Codes de sortie
  0   tout texte brut qui a des règles dans sa langue a été lu, et rien n’a été trouvé; ce qui n’en a pas est nommé
  1   de même, et quelque chose a été trouvé
  2   quelque chose n’a pas pu être lu, et la sortie d’erreur dit quoi et pourquoi; le reste a été lu
  64  rien n’a été fait\u00a0: une option ou un fichier de règles est à corriger

Exemples
  recovery-charting lint note.txt
  recovery-charting lint --format summary export/*.ndjson
  gunzip -c DocumentReference.ndjson.gz | recovery-charting lint --as ndjson --format sarif > formulations.sarif
`,
    severities: {hint: 'piste', suggest: 'suggestion', strong: 'suggestion forte'},
    inputName: file => (file === '-' ? 'entrée standard' : file),
    write: text => `Écrire «\u00a0${text}\u00a0».`,
    ask: text => `Demander\u00a0: ${text}`,
    jobs: value =>
      `L’option --jobs ne peut pas être «\u00a0${value}\u00a0». Il faut un nombre entier de 1 à 64.`,

    total: ({findings, texts, words, unread}) =>
      `${some(findings, 'formulation signalée', 'formulations signalées')} dans ${some(texts, 'texte', 'textes')} de ${some(words, 'mot', 'mots')}.${
        unread ? ` Pas lu\u00a0: ${number(unread)}, voir ci-dessus.` : ''
      }`,
    otherLanguages: counts =>
      `Des textes dans des langues sans règles n’ont pas été lus\u00a0: ${list(counts.map(([tag, count]) => `${tag} ${number(count)}`))}.`,
    otherAttachments: counts =>
      `Des pièces jointes sans texte brut n’ont pas été lues\u00a0: ${list(counts.map(([type, count]) => `${type} ${number(count)}`))}.`,
    progress: ({read, total, speed, left}) =>
      `${total ? `${Math.min(100, Math.floor((read / total) * 100))} %, ` : ''}${size(read)}${total ? ` de ${size(total)}` : ''}, ${size(speed)}/s${
        left === undefined ? '' : `, encore ${time(left)} environ`
      }`,

    trouble: ({kind, line, entry, detail}: Trouble, file) => {
      const where = line
        ? `${file}, ligne ${number(line)}`
        : entry
          ? `${file}, entrée ${number(entry)}`
          : file
      const sentences = {
        missing: 'ce fichier n’existe pas.',
        folder: 'c’est un dossier. Nommez les fichiers qu’il contient.',
        unreadable: `lecture impossible (${detail}).`,
        empty: 'il n’y a rien dedans.',
        packed: `c’est compressé. À décompresser d’abord\u00a0: gunzip -c ${file} | recovery-charting lint --as ndjson`,
        'utf-16': `c’est en UTF-16. À convertir d’abord en UTF-8\u00a0: iconv -f UTF-16 -t UTF-8 ${file}`,
        binary: 'ce n’est pas du texte\u00a0: il y a des octets nuls.',
        encoding:
          'ce n’est pas en UTF-8. Si c’est en Latin-1, à convertir d’abord\u00a0: iconv -f WINDOWS-1252 -t UTF-8',
        json: 'ce n’est pas du JSON.',
        'not-fhir':
          'ce n’est pas une ressource FHIR (sans «\u00a0resourceType\u00a0»), et il n’y a pas de champ «\u00a0text\u00a0»; voir --field.',
        'no-entry':
          'il y a dans son champ «\u00a0entry\u00a0» quelque chose qui n’est pas une entrée. Cela n’a pas été lu.',
        misshapen:
          'quelque chose n’y a pas la forme que FHIR lui donne, et rien ne dit alors qui a écrit quoi. Ce n’est pas lu.',
        attachment: 'il y a là une pièce jointe illisible\u00a0: son base64, ou l’encodage qu’elle nomme.',
        'cut-off':
          'la fin arrive avant le dernier crochet fermant\u00a0: il en manque peut-être. Ce qui précède a été lu.',
        'too-long': 'c’est plus long que 256 Mo. Ce n’est pas lu.',
        'too-deep': 'trop de choses y sont emboîtées pour les suivre. Ce n’est pas lu.',
        stopped: `la lecture s’est arrêtée (${detail}).`,
      }
      return `${where}\u00a0: ${sentences[kind]}`
    },
    moreTroubles: (file, count) =>
      `${file}\u00a0: ${some(count, 'autre endroit n’a pas été lu', 'autres endroits n’ont pas été lus')}.`,

    read: ({files, resources, texts}) =>
      `Lu\u00a0: ${some(files, 'fichier', 'fichiers')}, ${some(resources, 'ressource', 'ressources')}, ${some(texts, 'texte', 'textes')}`,
    readIn: (language, texts, words) =>
      `  ${languageName(language)}\u00a0: ${some(texts, 'texte', 'textes')}, ${some(words, 'mot', 'mots')}`,
    category: 'Catégorie',
    found: languageName,
    perThousand: 'par 1000 mots',
    all: 'toutes',
    number,
    rate,
    left: 'Pas lu, et pourquoi',
    own: count => `${some(count, 'texte', 'textes')} dans les mots d’une personne ou d’un proche`,
    unsaid: count =>
      `${some(count, 'texte qui est peut-être', 'textes qui sont peut-être')} dans les mots d’une personne\u00a0: rien ne dit qui parle`,
    languages: 'textes dans des langues sans règles\u00a0:',
    attachments: 'pièces jointes sans texte brut\u00a0:',
    resources: 'autres ressources\u00a0:',
    notRead: count => `Pas lu\u00a0: ${number(count)}; la sortie d’erreur dit quoi et pourquoi.`,

    pack: {
      wrong: file => `${file}\u00a0: il y a des erreurs dans ce fichier de règles. Rien n’a été lu.`,
      noJson: (file, place) =>
        `${file}:${place}\u00a0: ici, ce fichier de règles n’est plus du JSON. Une virgule, un crochet ou un guillemet manque ou est de trop.`,
      said: (file, place, key) =>
        `${file}:${place}\u00a0: «\u00a0${key}\u00a0» est là une deuxième fois, et dit autre chose. L’un des deux serait perdu\u00a0: n’en faites qu’un.`,
      noUtf8: file =>
        `${file}\u00a0: ce fichier de règles n’est pas en UTF-8. Enregistrez-le d’abord en UTF-8.`,
      text: 'un texte qui n’est pas vide',
      list: 'une liste\u00a0: […]',
      object: 'un objet\u00a0: {…}',
      mustBe: (path, expected) => `${path || 'Le tout'} doit être\u00a0: ${expected}`,
      missing: path => `${path} manque`,
      empty: path => `${path} est vide\u00a0: il en faut au moins un`,
      twice: (path, id) => `${path}\u00a0: «\u00a0${id}\u00a0» s’y trouve deux fois`,
      alsoOff: (path, id) => `${path}\u00a0: «\u00a0${id}\u00a0» est aussi dans «\u00a0off\u00a0»`,
      unknown: (path, meant, names) =>
        `${path} n’est pas un champ.${orMeant(meant)} Il y a\u00a0: ${list(names)}`,
      noRule: (path, id, meant) =>
        `${path}\u00a0: il n’y a pas de règle «\u00a0${id}\u00a0».${orMeant(meant)}`,
      noId: (path, id, language, categories) =>
        `${path}\u00a0: «\u00a0${id}\u00a0» n’est pas un id. Il faut ${language}.CATÉGORIE.un-nom, avec une catégorie parmi\u00a0: ${list(categories)}`,
      noPattern: (path, pattern, reason) => `${path}\u00a0: le motif «\u00a0${pattern}\u00a0» ${reason}`,
      patternFaults: {
        arrows: () => 'a plus d’une flèche.',
        unread: detail => `ne peut pas être lu à «\u00a0${detail}\u00a0».`,
        unended: () => 'se termine avant d’être entier\u00a0: un crochet ou une parenthèse reste à fermer.',
        'bare-choice': detail =>
          `ne peut pas être lu à «\u00a0${detail}\u00a0». Les choix se mettent entre parenthèses\u00a0: (a|b).`,
        'absent-choice': () => 'a un choix qui peut manquer\u00a0: écrivez (a|b)?.',
        long: detail => `a plus de ${detail} signes\u00a0: faites-en plusieurs.`,
        nested: detail => `a plus de ${detail} parenthèses les unes dans les autres.`,
        ways: detail => `peut se dire de plus de ${detail} façons\u00a0: faites-en plusieurs.`,
        any: detail => `a plus de ${detail} endroits pour n’importe quels mots (...).`,
        'no-list': detail => `nomme une liste ${detail} qui n’existe pas; {person} en est une.`,
        'no-word': detail =>
          `contient «\u00a0${detail}\u00a0», qui n’est pas un mot\u00a0: des lettres, puis ~, + ou ! s’il y a lieu; les autres signes se laissent de côté ou s’écrivent «\u00a0:\u00a0».`,
        'beyond-edge': () => 'a un mot avant ^ ou après $.',
        'no-must': () => 'n’a aucun mot qui doive être là.',
        'no-line': () => 'a un choix dans lequel rien n’est souligné.',
        'no-replacement': () => 'n’a rien après sa flèche.',
        'replacement-signs': () => 'a, après sa flèche, des signes qui sont pour les motifs.',
        'no-group': detail => `a «\u00a0${detail}\u00a0» après sa flèche, et rien que cela désigne.`,
      },
      otherLanguage: (path, id, language) =>
        `${path}\u00a0: «\u00a0${id}\u00a0» est une règle d’une autre langue, et ceci est pour «\u00a0${language}\u00a0»`,
      toldInstead: (path, text, ids) =>
        `${path}\u00a0: dans «\u00a0${text}\u00a0», ${list(ids)} parle à sa place. Mettez-la dans «\u00a0off\u00a0», donnez son id à votre règle, ou une sévérité plus forte`,
      offersFlagged: (path, text, fix, id) =>
        `${path}\u00a0: dans «\u00a0${text}\u00a0», la règle propose «\u00a0${fix}\u00a0», que ${id} signale. Proposez d’autres mots, ou aucun`,
      notFlagged: (path, text) => `${path}\u00a0: la règle ne dit rien dans «\u00a0${text}\u00a0»`,
      flagged: (path, text) => `${path}\u00a0: la règle parle dans «\u00a0${text}\u00a0»`,
    },
  },
}
