import type {Proof, Rule} from '../../rule.js'

/** Des buts qui demandent d’obéir. */
export const respectera: Rule = {
  id: 'fr.compliance.respectera',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(ne|n) veut (pas|rien) (de|d) (notre|nos|l) (aide|services|soutien|suggestions|conseils)',
    '(cesser~|arrêter~|abandonner~) (toute|tout|tous|toutes) (médication|traitement+|ses|sa|suivi|les)',
    '(fait|prend|mange) (tout)? (ce qu|comme|quand) (il|elle) veut',
    '(respectera|observera|suivra) (les|le|la|ses|son) (règle+|règlement+|consigne+|cadre|couvre-feu|code|limites|contrat|directives)',
    '(collaborera|coopérera|obéira|obtempérera|se conformera|se pliera|se soumettra)',
    '(acceptera|reconnaîtra|admettra|verbalisera|démontrera) (de|d|sa|son|ses|une|la|le|l|être|avoir)? (maladie|diagnostic|médication|compréhension|autocritique|torts|malade+|besoin|aide|collaboration|traitement|irrationnel+|limites|impact|meilleure|bonne)',
    '(objectif+|but+|cible+|attente+) : (se)? (conformer|obéir|collaborer|respecter|accepter|observance|compliance|conformité)',
    'se conformer (à|au|aux)',
    '(ne|n) (a|ont|avait) (pas|jamais|aucunement) (respecté|suivi|appliqué|écouté|honoré|tenu) (son|sa|ses|le|la|les|l|nos) (contrat|engagement+|entente|consigne+|plan|règle+|code|diète|couvre-feu|conditions|cadre|limites|horaire|conseils|recommandations|promesse+)',
    '(brisé|rompu|trahi|violé) (son|sa|le|la|l|notre) (contrat|engagement|entente|promesse|parole|confiance|lien|pacte)',
    '(continue|continuait|persiste) (de|à|d) (fumer|boire|consommer) ... (malgré|en dépit|contre|alors que)',
    '(ne|n) (retourne|rend|retournait) (pas|jamais|aucun) (ses|nos|mes|les|des) (appels|messages|textos)',
    '(ne|n) donne (pas|plus|aucun) (de)? signe de vie',
    '(ne|n) (coopère|collabore|parle|participe) (qu|que) (avec|si|quand|sous|lorsqu)',
    '(enfin|finalement|soudainement|étonnamment|exceptionnellement|nettement|un peu|plus|moins) (coopératif+|collaborant+|coopérant+|réceptif+)',
    '(non-suivi|non-application|inobservation|non-conformité) (de|des|du|à|aux|au)',
    '(écart+|abus|excès|tricherie+|indiscipline) (alimentaire+|de diète|de régime|diététique+)',
    'se (fout|fiche|contrefiche|contrefout|foutait|balance) (de|du|des|d|pas mal|complètement)',
    'fait la grève (de|des|du) (ses|son|sa|médicaments|pilules|soins|bain)',
    '(a|ont|avait) (reçu|eu) (la|l|une|pour|comme)? (consigne|directive|ordre|interdiction|avertissement) (de|d|claire|formelle)',
    '(conseillé+|recommandé|avisé+|incité+) (fortement|vivement|fermement)',
  ],
  except: ['se conformer à (la|une|un) (norme|loi|code du bâtiment)'],
  message: 'Ces mots font d’un but une obéissance.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'L’usager respectera les règles de la maison.',
    'But : se conformer au plan.',
    'Continue de fumer malgré sa MPOC.',
    'Enfin coopératif au lever.',
  ],
  passes: [
    'Elle respectera son budget, dit-elle.',
    'Il verbalise sa peine.',
    'Le fournisseur ne retourne pas ses appels.',
  ],
}
