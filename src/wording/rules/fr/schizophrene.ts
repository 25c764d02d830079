import type {Proof, Rule} from '../../rule.js'

/** Des personnes nommées par un diagnostic. */
export const schizophrene: Rule = {
  id: 'fr.label.schizophrene',
  severity: 'strong',
  match: [
    '{article} (schizophrène+|schizo+) (connu+)? => {a} personne+ vivant avec la schizophrénie',
    '({charge}|père|mère|frère|sœur|fils|fille|conjoint+|oncle|tante|parents|jeune+) [(schizophrène+|schizo+) (connu+)?] => vivant avec la schizophrénie',
    'est (schizophrène+|schizo) => vit avec la schizophrénie',
    '^ [schizophrène+] de => personne+ vivant avec la schizophrénie',
    '{article}? {known}? (schizophrène+|schizo+|schizophrénique+) (paranoïde|{known})?',
    '(un|une|les|des|la|cette|ces|cet|notre|nos|est|était|sont|très) (un|une)? (bipolaire+|borderline+|état-limite|tpl|dépressif+|anxieux|anorexique+|boulimique+|maniaco-dépressif+|diabétique+|épileptique+|dyslexique+|hypocondriaque+|dépendant+|limite) $',
    '(un|une|la|le|notre|nos|les|cette|son) (tpl|borderline+|bipolaire+|psychotique|suicidaire|schizo|dépression|surdose) (de (la|l)|du|qui)',
    '(tpl|borderline+|bipolaire+) bien? {known}',
    '(très|fait sa|sa|son) (tpl|borderline)',
    '({charge}|père|mère|frère|sœur|fils|fille|conjoint+|oncle|tante|parents|jeune+) [(bipolaire+|borderline+|psychiatrique+|psychiatrisé+|tpl|dépressif+|psychopathe+|limite)]',
    '(les|des|nos) (bipolaires|dépressifs|anxieux|anorexiques|schizos|borderlines|épileptiques|psychotiques)',
    '(est|était|sont) (bipolaire+|borderline+|maniaco-dépressif+|anorexique+)',
    '({charge}|père|mère|frère|sœur|fils|fille|conjoint+|oncle|tante|cousin+) [(maniaco-dépressif+|alcoolique+|toxicomane+|psychotique+|suicidaire+ connu+)]',
    '(ce|cet|cette|encore un|encore une|un autre|une autre) [(trouble de personnalité|trouble de la personnalité|dépression|psychose|schizophrénie|bipolarité|surdose|anorexie|tentative de suicide|intox)] (redemande|demande|veut|est (arrivé+|revenu+|de retour|à l’urgence|encore)|attend|sonne|refuse)',
    '(psychopathe+|sociopathe+|psychiatrisé+|grand+ (malade+|anxieux|anxieuse)|axe (2|ii))',
    '(un|deux|trois|quatre|2|3|4|plusieurs|nos|les|des|autre) (borderline+|bipolaire+|psychotique+|dépressif+|suicidaire+|tpl|maniaque+|antisocial+)',
    '(sœur|frère|{charge}|mère|père) (dépressif+|psychotique+|fou|folle|maniaque+|anorexique+)',
    '(un|le|l|cet|cette|encore un) alzheimer',
    '(un|une|le|la|ce|cette) (suicidaire|psychotique|schizophrène|borderline|dément|démente|confuse|confus|tpl|bipolaire|agité|overdose|tentative) (de la|du|au|en|à la)',
    '(un|une|deux|trois|quatre|plusieurs|encore un|encore une|autre) (anorexique+|boulimique+|hypocondriaque+|maniaque+|phobique+|narcissique+|obsessif|dépendant affectif)',
    '(de type|genre|style|allure|très|bien) (limite|borderline|axe 2|axe ii|cluster b|tpl|narcissique|antisocial)',
    '(beau|bon|vrai|autre|drôle de|gros|sacré) cas (de|d)',
    'dépendant+ affectif+',
    '(la|l|le) (hanche|anorexie|dépression|psychose|surdose|overdose|tentative|manie|sevrage|toxico|démence|suicide) (de la|du|au|dans la) (chambre|lit|12|14|civière|bout|salle)',
    '(est|était|sont) (alcoolique+|toxicomane+)? (et)? [(fumeur+|diabétique+|asthmatique+|épileptique+|obèse+)] $',
    '^ (psychotique+|bipolaire+|borderline+|schizo+|maniaque+|paranoïaque+|délirant+) (non|connu+|vit|sans|depuis|en|qui|et|actif|décompensé+|suivi+|de)',
    '(la|l|le) (démence|hanche|dépression|anorexie) de la',
    '(faune|racaille|bande de|gang de) (fous|malades|toxicomanes|itinérants|psy|à|de)?',
    '(un|notre|le) cas (psychiatrique+|psy|de psychiatrie)',
  ],
  except: [
    '(trouble+|symptômes|épisode+) schizophrénique+',
    '(trouble|maladie|type|dépression|épisode|spectre) (affectif|affective)? bipolaire',
    '(s|se) (dit|décrit|définit|nomme|identifie|présente|considère|voit) ... (schizophrène+|bipolaire+|borderline+|anorexique+|épileptique+)',
    '(préfère|choisit|revendique|étiqueté+) ... (schizophrène+|bipolaire+|borderline+)',
    'dépression (de|du)',
  ],
  message: 'Ces mots font d’un diagnostic toute la personne.',
}

export const proof: Proof = {
  sources: ['csmc', 'aspc', 'neads', 'susman'],
  flags: [
    'Schizophrène de 30 ans, vit seul.',
    'Elle est bipolaire depuis 2010.',
    'La TPL de la chambre 14 sonne.',
  ],
  passes: [
    'Il a un trouble bipolaire.',
    'Société de la schizophrénie jointe.',
    'Il se définit comme bipolaire, un mot qui lui va.',
  ],
}
