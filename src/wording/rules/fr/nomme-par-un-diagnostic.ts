import type {Proof, Rule} from '../../rule.js'

const trait =
  'schizophrène+|bipolaire+|borderline+|anorexique+|boulimique+|trisomique+|épileptique+|hypocondriaque+|paranoïaque+|parano+|mythomane+|kleptomane+|pyromane+|pédophile+|sociopathe+|psychopathe+|narcissique+|phobique+|agoraphobe+|paranoïde+|caractériel+|schizotypique+|schizoïde+|dysphasique+|hyperactif+|asperger'
const state =
  'dépressif+|anxiodépressif+|psychotique+|maniaque+|suicidaire+|délirant+|obsessionnel+|antisocial+|insomniaque+|autiste+'
const body =
  'diabétique+|asthmatique+|hypertendu+|cardiaque+|aphasique+|hémiplégique+|paraplégique+|tétraplégique+|quadriplégique+|dialysée+|amputé+|parkinsonien+|cirrhotique+|cancéreux|cancéreuse+|sidéen+|sidatique+|séropositif+|tuberculeux|obèse+|aveugle+|grabataire+|mourant+|emphysémateux|dyslexique+|bègue+|fibromyalgique+|arthritique+|hémophile+|drépanocytaire+|transplanté+|coronarien+|coronarienne+|leucémique+|goutteux|polytraumatisé+|cérébrolésé+|comateux|comateuse+|stomisé+|colostomisé+|trachéotomisé+|hypothyroïdien+|lupique+|spastique+|myopathe+|glaucomateux'
const letters = 'tpl|tdah|tda|tsa|tspt|top|tca|tag'
const who =
  'patient+|usager+|client+|homme+|femme+|dame+|monsieur|madame|pt|pte|jeune+|enfant+|ado+|adolescent+|élève+|étudiant+|fille+|fils|garçon+|père|mère|frère+|sœur+|parent+|conjoint+|mari|épouse|oncle+|tante+|cousin+|neveu|nièce|colocataire+|coloc+|voisin+|ami+|chum|blonde|résident+|bénéficiaire+|ex|participant+|collègue+'

/** Des personnes appelées par leur maladie, ou par l’organe. */
export const nommeParUnDiagnostic: Rule = {
  id: 'fr.label.nomme-par-un-diagnostic',
  severity: 'suggest',
  match: [
    `(le|la|l|les|un|une|des|deux|trois|quatre|2|3|4|plusieurs|nos|notre|ma|mon|mes|ces|cette|cet|ce|encore|autre|autres|vrai|vraie|vrais|grand|grande|grands|gros|grosse|petit|petite|petits|belle|beau|vieux|vieille|vieil|jeune|pauvre|d|aux) [(${trait}|${state}|${body}|anxieux|anxieuse+|confus|confuse+) (bien connu+)?]`,
    `(${who}) (aîné+|cadet+|maternel+|paternel+|biologique+|jumeau|jumelle|unique+|âgé+|décédé+|adoptif+|très)? [(${trait}|${state})]`,
    `(ans|a|mois) : [(${trait})]`,
    `^ [(${trait}|antisocial+|délirant+|obsessionnel+)] ({known}|depuis|de|et|avec|vit|sous|suivi+|non|mal|qui|en|typique|classique|pur+)?`,
    `^ [(${body}|dépressif+|hystérique+|prostituée+|pervers)] ({known}|non|mal|typique|de|depuis)`,
    `(est|était|sont|étaient) [(boulimique+|hypocondriaque+|psychopathe+|paranoïaque+|kleptomane+)]`,
    `(diabétique+|asthmatique+|hypertendu+|épileptique+|anxieux|anxieuse+|dépressif+) (mal|non|chronique+|instable+|indiscipliné+) (contrôlé+|équilibré+|observant+|compliant+|suivi+|traité+)?`,
    `(la|une|cette|deux|trois|nos|plusieurs|autre|vrai|vraie|beau|petite|jeune|vieille|grosse|pauvre|encore) [(${letters}|toc)]`,
    `[un (tpl|tdah|tsa|top)] (de plus|typique|classique)`,
    `(les|des) [(tpl|tdah|tsa|top)]`,
    `(${who}) [(${letters})]`,
    `(connu+|étiqueté+|catalogué+|réputé+) (comme)? (étant|un|une)? [(${trait}|${state}|${letters}|anxieux|anxieuse+|schizo+)]`,
    `(est|était|sont|serait|étant|sûrement|probablement|semble) [(${letters}|trisomique+|narcissique+|sociopathe+)] (et)? [(${letters})?]`,
    `(est|était|sont) [autiste+] (et|sévère|non|léger|de|avec|à|comme|niveau|aussi|depuis|donc)`,
    `[(${trait}|${state})] (sévère+|léger|légère|connu+|non verbal+|décompensé+|majeur|majeure|profond+)? de ... ans`,
    '(patient+|patiente+|usager+|dame|homme|femme|jeune|un|une|est|client+) [état-limite+]',
    `autiste+ et [(${letters})]`,
    `ce [(${letters})] (qui|de|du|a|est|se|s|connu|bien|veut|demande|refuse|d|sévère|typique|non)`,
    `(est|c est|serait|sont|chez|comme) (un|une|des) [(${letters})]`,
    `[(cas|dossier+) (de|d) (${letters}|borderline)]`,
    '(^|un|ce|notre|le|autre|gros|beau|vrai|triste) [cas (de|d) (alzheimer|démence|schizophrénie|toxicomanie|bipolarité|parkinson|autisme|alcoolisme|manie)]',
    '[autiste+ (profond+|sévère+|lourd+|léger+|non verbal+)]',
    `[(anxieux|anxieuse+|dépressif+|nerveux|nerveuse+|angoissé+|paranoïaque+|méfiant+|impulsif+|instable+|fragile+)] (de nature|par nature|de tempérament)`,
    `[trouble+ de (la)? personnalité] (classique+|typique+|pur+|évident+|manifeste|qui (attend|veut|demande|refuse|sonne|crie|revient))`,
    '(^|un|une|le|la|est|{charge}) [maniaco-dépressif+]',
  ],
  except: [
    'à l aveugle',
    `{media} ... (${trait}|${state}|${body})`,
    '(trouble+|épisode+|humeur|idées|pensées|symptômes|crise+|traits|type|axe|propos|geste|risque|femme|pied|neuropathie) (et|ou)? (bipolaire+|dépressif+|suicidaire+|délirant+|anxieux|diabétique+)',
    'du (patient|sujet|monsieur|membre|client)',
    '(chien|canne|association|clinique|groupe|enseignement|regroupement|fédération|club|camp|ligue) ... (diabétique+|autiste+|aveugle+|épileptique+)',
    '(se|s) (dit|décrit|définit|nomme|identifie|présente|considère|voit) ... (tdah|tsa|tpl)',
    '(est|était|sont) autiste+ ... (fier|fière|fiers|fierté|tient|préfère|revendique|dit|mot|choisi)',
  ],
  message: 'Une personne n’est pas son diagnostic.',
}

export const proof: Proof = {
  sources: ['csmc', 'neads', 'pratique-qc'],
  flags: [
    'Le diabétique de la 8 a mangé.',
    'Fille autiste de 12 ans, vue avec son père.',
    'Deux TDAH dans la classe.',
  ],
  passes: [
    'Personne autiste, aime le calme.',
    'Ulcère du pied diabétique pansé.',
    'Un film sur un aveugle, vu avec sa sœur.',
    'Il a un TDAH et prend du Vyvanse.',
  ],
}
