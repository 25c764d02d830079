import type {Proof, Rule} from '../../rule.js'

const trait =
  'schizophrène+|bipolaire+|borderline+|anorexique+|boulimique+|trisomique+|épileptique+|hypocondriaque+|paranoïaque+|parano+|mythomane+|kleptomane+|pyromane+|pédophile+|sociopathe+|psychopathe+|narcissique+|phobique+|agoraphobe+|paranoïde+|caractériel+|schizotypique+|schizoïde+|schizo-affectif+|obsessif-compulsif+|obsessive-compulsive+|obsessionnel-compulsif+|dysphasique+|hyperactif+|asperger'
const state =
  'dépressif+|anxiodépressif+|psychotique+|maniaque+|suicidaire+|délirant+|obsessionnel+|antisocial+|insomniaque+|autiste+'
const body =
  'diabétique+|asthmatique+|hypertendu+|cardiaque+|aphasique+|hémiplégique+|paraplégique+|tétraplégique+|quadriplégique+|parkinsonien+|cirrhotique+|cancéreux|cancéreuse+|sidéen+|sidatique+|séropositif+|tuberculeux|obèse+|aveugle+|grabataire+|mourant+|emphysémateux|dyslexique+|bègue+|fibromyalgique+|migraineux|migraineuse+|lombalgique+|hémodialysé!|hémodialysée!|hémodialysés!|hémodialysées!|arthritique+|hémophile+|drépanocytaire+|coronarien+|leucémique+|goutteux|comateux|comateuse+|hypothyroïdien+|lupique+|spastique+|myopathe+|glaucomateux'
const letters = 'tpl|tdah|tda|tsa|tspt|top|tca|tag'
const who =
  'patient+|usager+|client+|homme+|femme+|dame+|monsieur|madame|pt|pte|jeune+|enfant+|ado+|adolescent+|élève+|étudiant+|fille+|fils|garçon+|père|mère|frère+|sœur+|parent+|conjoint+|mari|épouse|oncle+|tante+|cousin+|neveu|nièce|colocataire+|coloc+|voisin+|ami+|chum|blonde|résident+|bénéficiaire+|ex|participant+|collègue+'

/** Des personnes appelées par leur maladie, ou par l’organe. */
export const nommeParUnDiagnostic: Rule = {
  id: 'fr.label.nomme-par-un-diagnostic',
  severity: 'suggest',
  match: [
    `(le|la|l|les|un|une|des|deux|trois|quatre|2|3|4|plusieurs|nos|notre|ma|mon|mes|ces|cette|cet|ce|autre|autres|vrai|vraie|vrais|grand|grande|grands|gros|grosse|petit|petite|petits|belle|beau|vieux|vieille|vieil|jeune|pauvre|aux) [(${trait}|${state}|${body}|amputé+|dialysée|transplanté+|trachéotomisé+|stomisé+|anxieux|anxieuse+|confus|confuse+|douloureux chronique+|joueur+ (pathologique+|compulsif+)|abandonnique+|codépendant+|pharmacomane+|mutilateur+|énurétique+|encoprétique+|polytraumatisé+|dénutris|somatisant+|somatisateur+|multirécidiviste+|nymphomane+|érotomane+|exhibitionniste+|cyberdépendant+|cyberdépendante+|pervers narcissique+|tabagique+|vih positif+|greffé!|greffée!|greffés|hébéphrène+|workaholic+) (bien connu+)?]`,
    `(${who}) (aîné+|cadet+|maternel+|paternel+|biologique+|jumeau|jumelle|unique+|âgé+|décédé+|adoptif+|très)? [(${trait}|${state}|joueur+ (pathologique+|compulsif+))]`,
    `^ [(${trait}|antisocial+|délirant+|obsessionnel+)]`,
    `^ [(${body}|dépressif+|hystérique+|prostituée+|pervers)] ({known}|non|mal|insulino-dépendant+|type (1|2|i|ii)|typique|de|depuis|sous|convoqué+|(et|ou) (${body}))`,
    '^ [(diabétique+|fibromyalgique+|asthmatique+|hypertendu+|migraineux|migraineuse+|parkinsonien+|cirrhotique+|hémophile+|drépanocytaire+|bègue+|dyslexique+|hémodialysé!|hémodialysée!|séropositif+|cancéreux|cancéreuse+|tuberculeux|emphysémateux|sidatique+|joueur+ (pathologique+|compulsif+)|douloureux chronique+|anxieux chronique+|anxieuse+ chronique+|abandonnique+|codépendant+)] $',
    `(${trait}|${state}|${body}) et [(${trait}|${state}|${body}|${letters})]`,
    '(est|était|sont|étaient|serait|très|un peu) [(tpl|tdah|tda|tsa|trisomique+|narcissique+|sociopathe+|boulimique+|hypocondriaque+|psychopathe+|paranoïaque+|kleptomane+|obsessif+|autiste+ (sévère+|profond+|lourd+|léger+|modéré+))]',
    '(diabétique+|asthmatique+|hypertendu+|épileptique+|anxieux|anxieuse+|dépressif+) (indiscipliné+|(mal|non) (contrôlé+|équilibré+|observant+|compliant+|suivi+|traité+))',
    '(est|une|{charge}|étudiant+) [(diabétique+|anxieux|anxieuse+|dépressif+|déprimé+|asthmatique+) chronique+]',
    `(la|une|cette|deux|trois|notre|nos|vraie|petite|jeune|vieille|grosse|pauvre) [(${letters}|toc)]`,
    'les [(tpl|tdah|tsa|top)] (sont|ont|ne|n|font|se|ensuite|du|qui)',
    `(${who}) [(${letters})]`,
    `(connu+|étiqueté+|diagnostiqué+|catalogué+|réputé+) (comme)? (étant|un|une)? [(${trait}|${state}|${letters}|anxieux|anxieuse+|schizo+)]`,
    '(patient+|usager+|dame|homme|femme|jeune|un|une|est|client+) [état-limite+]',
    'ce [(tpl|top)] (qui|veut|demande|refuse)',
    `(est|c est|serait|sont|comme) (un|une|des) [(${letters}|pk|bipo)]`,
    '(([un (tpl|tdah|tsa|top)] (de plus|typique|classique))|((fille|adolescente|ado|jeune) est [anorexique])|(^ [autiste+] de ... ans)|(profil+ (de)? [(borderline|psychopathique+|psychopathe|pervers|sociopathe)]))',
    `(^|un|ce|notre|autre|gros|beau|vrai|triste) [(cas|dossier+) (de|d) (${letters}|borderline|alzheimer|démence|schizophrénie|toxicomanie|bipolarité|autisme|alcoolisme)]`,
    '[(anxieux|anxieuse+|dépressif+|nerveux|nerveuse+|angoissé+|méfiant+|impulsif+)] (de|par) (nature|tempérament)',
    '[trouble+ de (la)? personnalité] (classique+|typique+|qui (attend|veut|demande|refuse|sonne|crie|revient))',
    '(^|un|une|le|la|est|{charge}) [maniaco-dépressif+]',
  ],
  except: [
    '((à l aveugle|aveugle+ ... : (terme|mot|nom) (qu|que|choisi))|(symptômes|éléments|traits|signes|troubles|épisodes|idées|syndrome) ... (et|ou) (dépressif+|psychotique+|maniaque+|obsessionnel+|délirant+))',
    `{media} ... (${trait}|${state}|${body})`,
    '(trouble+|épisode+|état+|traits|idées|pied|neuropathie) (et|ou)? (bipolaire+|dépressif+|suicidaire+|anxieux|diabétique+)',
    '(chien|canne|association|clinique|groupe|enseignement|regroupement|fédération|club|camp|ligue) ... (diabétique+|autiste+|aveugle+|épileptique+)',
    '(bipolaire+ : c est|c est un (tsa|tdah|tca) ($|et|ou|pas|plutôt|qu|que|qui explique|selon|probable))',
    '{media} ... (dialysée+|amputé+|transplanté+|polytraumatisé+|cérébrolésé+|stomisé+|colostomisé+|trachéotomisé+)',
    'écrit (de sa main|elle-même|lui-même)? : (une|un)? borderline+',
    '(se|s) (dit|décrit|définit|nomme|identifie|présente|considère|voit) ... (tdah|tsa|tpl)',
    '(est|était|sont) autiste+ ... (fier|fière|fiers|fierté|tient|préfère|revendique|dit|mot|choisi)',
  ],
  message: 'Une personne n’est pas son diagnostic.',
}

export const proof: Proof = {
  sources: ['csmc', 'neads', 'pratique-qc'],
  flags: [
    'Le diabétique de la 8 a mangé.',
    'Un joueur pathologique suivi au CLSC.',
    'Fille autiste de 12 ans, vue avec son père.',
    'Deux TDAH dans la classe, une fille migraineuse et diabétique.',
  ],
  passes: [
    'Poursuivre l’hémodialyse trois fois par semaine. Personne autiste, aime le calme.',
    'Ulcère du pied diabétique pansé.',
    'Un film sur un aveugle, vu avec sa sœur.',
    'Il a un TDAH et prend du Vyvanse.',
    'Rétinopathie diabétique non proliférante.',
    'Trouble anxieux non spécifié.',
  ],
}
