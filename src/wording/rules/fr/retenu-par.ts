import type {Proof, Rule} from '../../rule.js'

/** Contentions appliquées, retenu par la ceinture: le moyen, sans ce qui a été tenté. */
export const retenuPar: Rule = {
  id: 'fr.coercion.retenu-par',
  severity: 'suggest',
  match: [
    'sous contention+',
    '^ interdire (les|la|le|l|de|tout|toute|son|sa|ses)',
    '(ne pas|jamais) (la|le|les) laisser (sortir|partir|téléphoner|circuler)',
    '(fouille|fouillé+) (du sac|des (effets|poches)|de la chambre|de ses (effets|poches)|au retour|à (l arrivée|nu)|corporelle+|systématique+|obligatoire+)',
    'traîné+ (de force)? (jusqu|vers|dans|à) (à|la|le|sa)? (la)? (douche|bain|isolement|chambre|salle d isolement)',
    '(laisser|laissé+) (se calmer|crier|pleurer|réfléchir|poireauter|hurler) (seul+|dans (la|sa) chambre)',
    '(contention+|segufix) (mécanique+|physique+|chimique+|magnétique+|au lit|aux poignets)? (remis+|serré+|resserré+|requis+|nécessaire+|x (deux|trois|quatre|2|3|4))',
    '(retenu+|maintenu+|attaché+|sanglé+|contentionné+|gardé+) (par|avec|à l aide d|au moyen d) (la|une|sa|des|deux|le|un|les)? (ceinture+ (pelvienne+|de contention|magnétique+|abdominale+)|contention+|draps|mitaine+)',
    '(n a|n avait|n ont) (pas|plus) ((la|sa|notre)? permission (de|d)|le droit de (sortir|fumer|téléphoner|circuler))',
    '(devra|doit|devait|devrait) (suivre|écouter|respecter|accepter) (les|nos|toutes les|le) (règle+|règlement+|consigne+|code|autorité|couvre-feu)',
    'porte+ (barré+|verrouillé+|embarré+) (pour|afin|de (peur|crainte|façon)) ... (sorte|parte|fugue|quitte|circule|sortir|partir|fuguer|errer)',
    '(menacé+|menace|menacer) (d|de) (la|l|un|une|se faire|lui retirer|perdre)? (isolement|contention+|injection|transfert|garde en établissement|hospitalisation|congé|privilège+|sortie+|ordonnance)',
    '(on|nous|équipe|personnel) (ne|n) (lui|leur) (laisse|permet|accorde|autorise) (pas|aucun|plus|que)',
    '(sera|seront|serait) (attaché+|isolé+|maîtrisé+|puni+|renvoyé+|contentionné+|mis+ en (isolement|retrait)) (si|s|en cas|dès|au prochain|à la prochaine)',
  ],
  except: [
    '(cour|tribunal|jugement|commissaire|ombudsman|protecteur|politique|protocole) ... fouille+',
    '(propriétaire|locateur|ex|conjoint+|père|mère|employeur|voisin+|plainte+) ... (menacé+|menace|menacer|fouille)',
    'bas (de)? contention+',
    'contention+ ... (élastique+|veineuse+|dentaire|orthodontique|souple|compressive+)',
    '(isolé+ ... ... (fièvre|toux|symptôme+|covid|diarrhée))',
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
    'Sera isolée si elle crie.',
  ],
  passes: [
    'La Cour traite de la fouille à nu.',
    'Elle porte ses bas de contention.',
    'Porte barrée par la tempête.',
    'Menace de pluie pour la sortie au parc.',
    'Elle fouille dans son sac pour trouver sa carte.',
    'Sera transféré dès qu’un lit se libère.',
  ],
}
