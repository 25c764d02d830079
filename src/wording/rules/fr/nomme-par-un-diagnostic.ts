import type {Proof, Rule} from '../../rule.js'

const trait =
  'schizophrène+|bipolaire+|borderline+|anorexique+|boulimique+|trisomique+|épileptique+|hypocondriaque+|paranoïaque+|parano+|mythomane+|kleptomane+|pyromane+|pédophile+|sociopathe+|psychopathe+|narcissique+|phobique+|agoraphobe+|paranoïde+|caractériel+|schizotypique+|schizoïde+|dysphasique+|hyperactif+|asperger'
const state =
  'dépressif+|anxiodépressif+|psychotique+|maniaque+|suicidaire+|délirant+|obsessionnel+|antisocial+|insomniaque+|autiste+'
const body =
  'diabétique+|asthmatique+|hypertendu+|cardiaque+|aphasique+|hémiplégique+|paraplégique+|tétraplégique+|quadriplégique+|dialysée+|amputé+|parkinsonien+|cirrhotique+|cancéreux|cancéreuse+|sidéen+|sidatique+|séropositif+|tuberculeux|obèse+|aveugle+|grabataire+|mourant+|emphysémateux|dyslexique+|bègue+|fibromyalgique+|arthritique+|hémophile+'
const letters = 'tpl|tdah|tsa|tspt|top|tca|tag'
const who =
  'patient+|usager+|client+|homme+|femme+|dame+|monsieur|madame|pt|pte|jeune+|enfant+|ado+|adolescent+|élève+|étudiant+|fille+|fils|garçon+|père|mère|frère+|sœur+|parent+|conjoint+|mari|épouse|oncle+|tante+|cousin+|neveu|nièce|colocataire+|coloc+|voisin+|ami+|chum|blonde|résident+|bénéficiaire+|ex|participant+|collègue+'
const condition =
  'hanche|mpoc|délirium|avc|tpl|fracture|pneumonie|anorexie|dépression|psychose|surdose|overdose|tentative|manie|démence|intox|sevrage|toxico|schizo|sepsis|cirrhose|dialyse|embolie|genou|cancer|sla|cellulite|pancréatite|appendicite|colostomie|trachéo|alzheimer|parkinson|tag|tdah|tsa|lombalgie|colite|prostate'

/** Des personnes appelées par leur maladie, ou par l’organe. */
export const nommeParUnDiagnostic: Rule = {
  id: 'fr.label.nomme-par-un-diagnostic',
  severity: 'suggest',
  match: [
    `(le|la|l|les|un|une|des|deux|trois|quatre|2|3|4|plusieurs|nos|notre|ma|mon|mes|ces|cette|cet|ce|encore|autre|autres|vrai|vraie|vrais|grand|grande|grands|gros|grosse|petit|petite|petits|belle|beau|vieux|vieille|vieil|jeune|pauvre|d|aux) [(${trait}|${state}|${body}|anxieux|anxieuse+|confus|confuse+)]`,
    `(${who}) (aîné+|cadet+|maternel+|paternel+|biologique+|jumeau|jumelle|unique+|âgé+|décédé+|adoptif+|très)? [(${trait}|${state})]`,
    `(ans|a|mois) : [(${trait})]`,
    `^ [(${trait})] ({known}|depuis|de|et|avec|vit|sous|suivi+|non|mal|qui|en|typique|classique|pur+)?`,
    `^ [(${body}|dépressif+|hystérique+|prostituée+|pervers)] ({known}|non|mal|typique|de|depuis)`,
    `(est|était|sont|étaient) [(boulimique+|hypocondriaque+|psychopathe+|paranoïaque+|kleptomane+)]`,
    `(diabétique+|asthmatique+|hypertendu+|épileptique+|anxieux|anxieuse+|dépressif+) (mal|non|chronique+|instable+|indiscipliné+) (contrôlé+|équilibré+|observant+|compliant+|suivi+|traité+)?`,
    `(la|une|cette|deux|trois|nos|plusieurs|autre|vrai|vraie|beau) [(${letters}|toc)]`,
    `[un (tpl|tdah|tsa|top)] (de plus|typique|classique)`,
    `(les|des) [(tpl|tdah|tsa|top)]`,
    `(${who}) [(${letters})]`,
    `(patient+|client+|usager+|dame|monsieur) [(mpoc|avc|sla|hanche|chimio|dialyse)]`,
    `[(le|la|l|notre) (${condition}) (de hanche)?] (du|au|de la|de l) (lit|chambre|civière|salle|bureau|étage|unité|fond|bout|corridor|couloir|fauteuil|2e|3e|4e|5e|6e|7e|8e|9e|101|202)`,
    `[la (mpoc|hanche|sla|tpl|schizo) du]`,
    `(transfert|transférer|admission|arrivée|arrivé|congé|montée) (de|d) [(la|l|le|un|une|deux|notre) (${condition})]`,
  ],
  except: [
    `{media} ... (${trait}|${state}|${body})`,
    '(trouble+|épisode+|humeur|idées|pensées|symptômes|crise+|traits|type|axe|propos|geste|risque|femme|pied|neuropathie) (et|ou)? (bipolaire+|dépressif+|suicidaire+|délirant+|anxieux|diabétique+)',
    'du (patient|sujet|monsieur|membre|client)',
    '(chien|canne|association|clinique|groupe|enseignement|regroupement|fédération|club|camp|ligue) ... (diabétique+|autiste+|aveugle+|épileptique+)',
    '(se|s) (dit|décrit|définit|nomme|identifie|présente|considère|voit) ... (tdah|tsa|tpl)',
  ],
  message: 'Une personne n’est pas son diagnostic.',
}

export const proof: Proof = {
  sources: ['csmc', 'neads', 'pratique-qc'],
  flags: [
    'Le diabétique de la 8 a mangé.',
    'Fille autiste de 12 ans, vue avec son père.',
    'Deux TDAH dans la classe.',
    'Admission d’une psychose cette nuit.',
  ],
  passes: [
    'Personne autiste, aime le calme.',
    'Ulcère du pied diabétique pansé.',
    'Un film sur un aveugle, vu avec sa sœur.',
    'Il a un TDAH et prend du Vyvanse.',
  ],
}
