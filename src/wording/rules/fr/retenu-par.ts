import type {Proof, Rule} from '../../rule.js'

/** Contentions appliquées, retenu par la ceinture: le moyen, sans ce qui a été tenté. */
export const retenuPar: Rule = {
  id: 'fr.coercion.retenu-par',
  severity: 'suggest',
  match: [
    '(est|laissé+|toujours|encore|gardé+|maintenu+|placé+|mis+|mise|dort|demeure) sous contention+',
    '^ sous contention+ (depuis|de|pour|toute|jusqu|x|car|en)',
    '(^ interdire|lui interdire|leur interdire) (les|la|le|l|de|tout|toute|son|sa|ses)',
    '(ne pas|jamais) (la|le|les) laisser (seul+|sortir|entrer|fumer|partir|téléphoner|circuler|dormir|parler|faire)',
    '(fouille|fouillé+) (du|de la|des|de|dans|à|au) (sac+|chambre|effets|poches|sacoche|retour|arrivée|affaires|casier|vêtements)',
    '(traîné+|tiré+|poussé+|porté+) (jusqu|vers|de force|dans) (à|au|la|le|sa|son)? (la)? (douche|chambre|bain|lit|isolement|salle)',
    '(laisser|laissé+) (mijoter|mariner|se calmer|crier|pleurer|réfléchir|poireauter|hurler) (dans|seul+|jusqu|au|à|un)',
    '(mater|dompter) (le|la|les|cette|ce)? (usager+|patient+|résident+|client+|jeune+|monsieur|madame)?',
    '(contention+|sangle+|mitaine+ de contention|segufix|quatre points) (mécanique+|physique+|chimique+|magnétique+|au lit|aux poignets|de fer)? (remis+|serré+|resserré+|requis+|nécessaire+|x (deux|trois|quatre|2|3|4))',
    '(retenu+|maintenu+|attaché+|sanglé+|contenu+|contentionné+|gardé+) (par|avec|à l aide d|au moyen d|dans) (la|une|sa|des|deux|le|un|les)? (ceinture+ (pelvienne+|de contention|magnétique+|abdominale+)|sangle+|contention+|draps|courroie+|harnais|mitaine+)',
    '(n a|n avait|n aura|n ont) (pas|plus) (la|sa|notre|d|l)? (permission|autorisation|droit) (de|d|à|au|aux)',
    '(devra|doit|devait|devrait) (suivre|écouter|respecter|accepter) (les|nos|toutes les|l|la|le) (règle+|règlement+|consigne+|directives|code|horaire|autorité|couvre-feu|conditions)',
    '(si|en cas de|à la|à chaque) (récidive|nouvel écart|nouveau manquement|autre écart|moindre écart|prochaine incartade|moindre manquement) : ... (isolement|retrait|expulsion|congé|sanction|police|suspension|renvoi|contention|exclusion|fin de séjour|perte)',
    'mise+ en garde (verbale+|sévère+|formelle+|donnée+|servie+|faite+)',
    'porte+ (barré+|verrouillé+|fermé+ à clé|embarré+) (pour|afin|de (peur|crainte|façon)) (de|d|éviter|empêcher|qu|que|l|la|le) ... (sort+|sorte|parte|fugue|quitte|entre|circule|dérange|sortir|partir|fuguer|errer)',
    '^ sous clé (jusqu|toute|pour la nuit|depuis)',
    '(menacé+|menace|menacer) (d|de) (une|un|la|l|se faire|perdre|lui|le|retirer)? (ordonnance|garde en établissement|hospitalisation|isolement|contention+|police|cour|retrait|placement|transfert|injection|congé|renvoi|sécurité|dpj|privilège+|sortie+)',
    '(accepté|accepte|consenti|signé|consent|signe|pris|cède|prend) (sous|devant|par) (la|le|une)? (pression|menace|contrainte|peur|insistance)',
    '(fouille|fouillé+) (de|des|ses|sa|son|la|systématique|à nu|corporelle|obligatoire) (chambre|effets|sac+|poches|affaires|systématique|complète|casier)?',
    '(surveillé+|suivi+|filé+|épié+) (par|à) (caméra+|la trace|l œil|distance par (le|un) agent)',
    '(on|nous|équipe|personnel) (ne|n) (lui|leur) (laisse|donne|permet|accorde|autorise|offre) (pas|aucun|plus|que)',
    '(sera|seront|serait) (transféré+|expulsé+|hospitalisé+|isolé+|attaché+|exclu+|renvoyé+|puni+|sorti+|privé+|suspendu+|contentionné+) (si|s|en cas|dès|au prochain|à la prochaine)',
  ],
  except: [
    '(propriétaire|locateur|ex|conjoint+|père|mère|employeur|voisin+) ... (menacé+|menace|menacer|fouille)',
    '(n a|n avait|n aura) (pas|plus) (droit) (à|au|aux) (aide|assurance|prestation+|rente|chômage|crédit)',
    'contention+ ... (élastique+|veineuse+|dentaire|orthodontique|bas)',
  ],
  message: 'Ces mots nomment le moyen et taisent ce qui a été tenté avant.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Contentions resserrées à 22 h.',
    'Retenu par une ceinture pelvienne au fauteuil.',
    'Menacée d’un transfert si elle crie.',
    'Elle n’a plus la permission de sortir.',
  ],
  passes: [
    'Elle porte ses bas de contention.',
    'Porte barrée par la tempête.',
    'Menace de pluie pour la sortie au parc.',
  ],
}
