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
    '(un|une|la|le|ce|cette|notre|nos|les|son) (tpl|borderline+|bipolaire+|psychotique+|suicidaire+|démente+|confuse|confus|agité+|overdose) (de (la|l)|du|qui|au|à la|en)',
    '(la|le|une) (surdose|dépression|tentative) (de la|du) (chambre|salle|civière|lit|triage|corridor|2|3|4|5|6|7|8|9|10|11|12)',
    '(très|fait sa) (tpl|borderline)',
    '({charge}|père|mère|frère|sœur|fils|fille|conjoint+|oncle|tante|cousin+|parents|jeune+) [(bipolaire+|borderline+|psychiatrique+|tpl|dépressif+|psychotique+|suicidaire+ connu+)]',
    '(ce|cet|cette|encore un|encore une|un autre|une autre) [(trouble de personnalité|trouble de la personnalité|dépression|psychose|schizophrénie|bipolarité|surdose|anorexie|tentative de suicide|intox)] (redemande|veut|est (arrivé+|de retour|à l’urgence)|sonne|refuse)',
    '[(une|cette|nos|les|ces|deux|vraie|belle|encore|autre) personnalité+ (limite+|borderline+|narcissique+|antisociale+|histrionique+|dépendante+|difficile+|paranoïaque+)]',
    '(un|le|ce|notre|nos|autre|des|les|deux|trois|du|aux) [cas] (psychiatrique+|psy|(de|d) (santé mentale|psychiatrie|psy|itinérance|toxicomanie|dpj|placement))',
    '(père|mère|parent+) (démissionnaire+|indigne+|toxique+|incompétent+|inadéquat+)',
    '(est|était|sont|très|étaient) (bipolaire+|borderline+)',
    '^ (psychotique+|schizo+|maniaque+) (non|connu+|vit|sans|qui|actif|décompensé+|suivi+)',
    '(maniaco-dépressif+|psychopathe+|sociopathe+|psychiatrisé+|grand+ (malade+|anxieux|anxieuse)|axe (2|ii))',
    '(cet|encore un|notre) alzheimer',
    '(genre|style|allure|très|bien|de type) (borderline|axe (2|ii)|cluster b|tpl|narcissique|antisocial)',
    '(beau|drôle de|gros|sacré) cas (de|d)',
    '(de type limite!|racaille|toute une faune|(bande|gang) de (fous|malades|toxicomanes|itinérants|psy))',
    'père absent $',
    '(est|était|sont) (alcoolique+|toxicomane+)? (et)? [(fumeur+|diabétique+|asthmatique+|épileptique+|obèse+)] $',
    '(faune|racaille|bande de|gang de) (à|de)?',
  ],
  except: [
    '(trouble+|symptômes|épisode+) schizophrénique+',
    '(trouble+|psychose+|épisode+|type) schizo-affectif+',
    '(psychose+|maladie|trouble+) maniaco-dépressif+',
    '(trouble|maladie|type|dépression|épisode|spectre) (affectif|affective)? bipolaire',
    '(s|se) (dit|décrit|définit|nomme|identifie|présente|considère|voit) ... (schizophrène+|bipolaire+|borderline+)',
    '(préfère|choisit|revendique|étiqueté+) ... (schizophrène+|bipolaire+|borderline+)',
    'ex psychiatrisé+',
    'axe 2 (du|de)',
    'bande+ (de|d) (tissu+|peau|gaze|contention)',
    '(s|se) (dit|décrit|définit|nomme|identifie|présente|considère|voit) ... (schizophrène+|bipolaire+|borderline+|anorexique+|épileptique+)',
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
    'Monsieur limite son sel depuis l’infarctus.',
    'L’axe 2 du plan stratégique porte sur le logement.',
  ],
}
