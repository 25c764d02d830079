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
    '(un|une|la|le|notre|nos|les|cette|son) (tpl|borderline+|bipolaire+|psychotique|suicidaire|schizo|dépression|surdose) (de (la|l)|du|qui)',
    '(très|fait sa|sa|son) (tpl|borderline)',
    '({charge}|père|mère|frère|sœur|fils|fille|conjoint+|oncle|tante|parents|jeune+) [(bipolaire+|borderline+|psychiatrique+|psychiatrisé+|tpl|dépressif+|psychopathe+|limite)]',
    '({charge}|père|mère|frère|sœur|fils|fille|conjoint+|oncle|tante|cousin+) [(maniaco-dépressif+|alcoolique+|toxicomane+|psychotique+|suicidaire+ connu+)]',
    '(ce|cet|cette|encore un|encore une|un autre|une autre) [(trouble de personnalité|trouble de la personnalité|dépression|psychose|schizophrénie|bipolarité|surdose|anorexie|tentative de suicide|intox)] (redemande|demande|veut|est (arrivé+|revenu+|de retour|à l’urgence|encore)|attend|sonne|refuse)',
    '[(une|cette|nos|les|ces|deux|vraie|belle|encore|autre) (personnalité+) (limite+|borderline+|narcissique+|antisociale+|histrionique+|dépendante+|difficile+|paranoïaque+)]',
    '(un|le|ce|notre|nos|autre|des|les|deux|trois|du|aux) [cas] (de|d) (santé mentale|psychiatrie|psy|itinérance|toxicomanie|dpj|démence|placement|hébergement)',
    '(père|mère|parent+) (démissionnaire+|indigne+|toxique+|incompétent+|inadéquat+|dépassé+)',
    'père absent $',
    '(est|était|sont|très|étaient) (bipolaire+|borderline+|anorexique+)',
    '(est|était|sont) (dépressif+|diabétique+|épileptique+|dépendant+) $',
    '(aîné+|cadet+|maternel+|paternel+|{charge}|père|mère|frère|sœur|fils|fille|conjoint+|tante|oncle|enfant+|adolescent+) maniaco-dépressif+',
    '^ (psychotique+|schizo+|maniaque+|délirant+) (non|connu+|vit|sans|depuis|en|qui|et|actif|décompensé+|suivi+|de)',
    '(psychopathe+|sociopathe+|psychiatrisé+|grand+ (malade+|anxieux|anxieuse)|axe (2|ii))',
    '(un|cet|encore un|notre) alzheimer',
    '(un|une|le|la|ce|cette) (suicidaire|psychotique|schizophrène|borderline|dément|démente|confuse|confus|tpl|bipolaire|agité|overdose|tentative) (de la|du|au|en|à la)',
    '(de type|genre|style|allure|très|bien) (limite!|borderline|axe 2|axe ii|cluster b|tpl|narcissique|antisocial)',
    '(beau|bon|vrai|autre|drôle de|gros|sacré) cas (de|d)',
    'dépendant+ affectif+',
    '(est|était|sont) (alcoolique+|toxicomane+)? (et)? [(fumeur+|diabétique+|asthmatique+|épileptique+|obèse+)] $',
    '(faune|racaille|bande de|gang de) (fous|malades|toxicomanes|itinérants|psy|à|de)?',
    '(un|notre|le) cas (psychiatrique+|psy|de psychiatrie)',
  ],
  except: [
    'bien limit~',
    'bien limité+',
    'bande+ (de|d) (tissu+|peau|gaze|contention)',
    '(trouble+|symptômes|épisode+) schizophrénique+',
    '(trouble+|psychose+|épisode+|type) schizo-affectif+',
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
