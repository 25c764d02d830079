import type {Proof, Rule} from '../../rule.js'

/** S’incruster, revenir comme un yoyo: une présence de trop. */
export const sIncruste: Rule = {
  id: 'fr.service-use.s-incruste',
  severity: 'suggest',
  match: [
    '^ (client+|patient+|usager+|cas|visage) ((très|bien|trop) connu+ (de|du|des|ici|au|$)|récurrent+|archiconnu+|connu+ (ici|du (triage|milieu)|(de l|des|de nos) (urgence+|services)))',
    '(utilisateur+|appel+|demandeur+|appelant+) (abusif+|compulsif+|excessif+|chronique+)',
    'se (réfugie|réfugiait) (à l (hôpital|urgence|unité)|en psychiatrie|dans la maladie)',
    '(prend|prenait) (le|la|l|nos|notre|les) (clsc|hôpital|urgence|centre|clinique|unité|service+) pour (un|une|son|sa)',
    'trop (souvent|fréquemment) (à l (urgence|hôpital)|au (triage|clsc|poste)|ici)',
    '(revoici|rebelote)',
    '(devrait|devraient|devait) (pas|jamais|plus) être (hospitalisé+|admis|admise|à l urgence)',
    '(revenir|revient|revenu+|ressort) ... comme un (yoyo|boomerang)',
    '(client+|patient+|usager+|dossier+) (coûteux|coûteuse+|onéreux|onéreuse+|énergivore+|chronophage+|accaparant+)',
    's (incruster~|éterniser~) (au|aux|à|chez|ici)',
    '(s accroche|s accrochait|se cramponne|s agrippe) (au|à|aux) (l|son|sa|ses|la|nos|notre)? (service+|intervenant+|hôpital|unité|hospitalisation)',
    '(se présente|arrive|débarque|vient|revient) (encore|toujours|constamment) sans rendez-vous',
    '(demande|réclame|exige|veut|cherche) (encore|toujours|constamment|sans cesse) (une|un|à|d) (hospitalisation|admission|ambulance|lit|être (admis+|hospitalisé+))',
    '(brûler~|épuiser~|drainer~|gruger~) (nos|l|notre|toutes (les|nos)|les|toute l) (ressources|équipe+|intervenants|personnel|effectifs|services)',
    '(présence+|visites|séjours|passages|demandes) (trop fréquent+|excessif+|démesuré+|incessant+|injustifié+)',
    'mauvais usage (des services|de l urgence|du (système|911|triage))',
    '^ (client+|patient+|usager+|cas|visage) (très|bien)? (connu+|récurrent+|archiconnu+) (de|du|des|ici|au|$)',
    '(prend|prenait|confond) (le|la|l|nos|notre|les) (clsc|hôpital|urgence|centre|clinique|unité|service+|équipe) (pour|avec) (un|une|son|sa|des)',
    '(ne|n) (vient|appelle|consulte|se présente|passe) (que|qu) (pour|quand|lorsqu|en|si|afin)',
    '(brûle|vide) (nos|les|toutes les|ses|la) (ressource+|équipe+|intervenant+|énergie+)',
    '(dame|homme|femme|monsieur|madame|résident+|jeune|famille) (très|bien|trop|archi) connu+ (de|des|du) (l|la|les|nos)? (équipe|services|intervenants|étage|unité|triage|ambulanciers)',
    '(dame|homme|monsieur|patient+|client+|usager+) (très|trop|bien) connu+ $',
  ],
  except: [
    '(prend|confond) ... avec (son|sa) (frère|sœur)',
    'appelle qu (elle|il)',
    '(médecin+|analyse+|test|urgence) ... attendre',
  ],
  message: 'Ces mots disent que la personne est de trop.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Revoici monsieur au triage.',
    'S’incruste au centre de jour.',
    'Ressort et revient comme un yoyo.',
    'Ne devrait pas être hospitalisée.',
    'Monsieur bien connu, ramené par la police.',
  ],
  passes: [
    'L’autobus part et revient aux heures.',
    'Il s’accroche à la rampe.',
    'Elle peut attendre son tour au salon.',
    'Passe ses journées à l’atelier de son oncle.',
  ],
}
