import type {Proof, Rule} from '../../rule.js'

/** Le désaccord, en un nom. */
export const entetement: Rule = {
  id: 'fr.compliance.entetement',
  severity: 'suggest',
  match: [
    'sans (nous|en|même) (consulter|aviser|parler|prévenir|avertir)',
    '(consignes|règles|recommandations|règlements|entente|plan) (n|ne) (ont|a|sont|est) (pas|jamais) été? (respecté+|suivi+|appliqué+)',
    'manquement+ (répété+|multiples|constants)',
    'en fait qu? à sa (guise|façon)',
    '(attitude|posture|réaction|ton) (défensif+|oppositionnel+|rigide+|contestataire+|récalcitrant+)',
    'sur la défensive',
    '(obstination|entêtement|indocilité|insubordination|désobéissance|indiscipline|négativisme|opposition|réticence+|résistance+|insoumission|rébellion|passivité|nonchalance) (à|au|aux|envers|face|dans|devant|lors|pendant|passive+|active+|systématique+|constante+|marqué+|farouche|répété+|quant|concernant|pour|de la part)',
    '^ (obstination|entêtement|indocilité|insubordination|désobéissance|indiscipline|négativisme|insoumission|rébellion) $',
    '(difficulté+|problème+|enjeu+|souci+|défaut+|historique|antécédents) (de|d) (observance|compliance|adhésion|adhérence|assiduité|collaboration|coopération|discipline|ponctualité)',
    '(inconstance|irrégularité+|négligence|insouciance|laxisme|relâchement) (dans|à|au|de|du|avec|quant|face|envers) (la|sa|son|ses|l|le|les) (prise|médication|suivi|traitement+|soins|rendez-vous|exercices|santé|insuline|diète|diabète)',
    '(prise|gestion|utilisation) (erratique|irrégulière|sporadique|anarchique|inadéquate|incorrecte) (de|du|des)',
    '(accepte|consent|collabore|coopère|signe|obtempère) (enfin|finalement|de guerre lasse|tout de même)',
    '(maintient|maintenait|réitère|réitérait) (son|le|ses) refus',
    '(refus|absence) (de|d) (collaboration|coopération|engagement|motivation|volonté|effort+|implication|coopérer|collaborer|obtempérer)',
    '(tenace|irréductible+|inflexible+|intransigeant+) (sur|face|quant|devant|dans|à)',
  ],
  except: [
    'résistance+ (à|aux) (l|la|le)? (insertion|insuline|passage|antibiotique+|méropénem|flexion|extension|mobilisation|effort|écoulement|injection|introduction|ouverture|étirement|palpation)',
    'résistance+ (à|au|aux) (la|l|le)? (protéine|traitement antibiotique|écoulement|ischémie)',
    'résistance+ (à|au|aux) (la|l|le)? (rifampicine|rif|isoniazide|antibiotique+|antituberculeux|imatinib|chimiothérapie)',
    'résistance+ (à|au|aux) (l|la|le)? (cloxacilline|pénicilline|antibiotique+|vancomycine|insuline|mouvement|effort|élastique|étirement|flexion|ciprofloxacine|méthicilline|traction)',
    '(propriétaire|assureur|employeur|voisin+) ... (obstination|entêtement|opposition)',
  ],
  guards: {negation: true},
  message: 'Ces mots font un défaut d’un désaccord ou d’une hésitation.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Obstination à garder son auto.',
    'Difficultés d’observance au CPAP.',
    'Accepte enfin son injection.',
    'Maintient son refus de prise de sang.',
  ],
  passes: [
    'Résistance au mouvement passif du coude.',
    'Résistance à la cloxacilline.',
    'Opposition du pouce et de l’index réussie.',
    'Exercices de résistance à l’élastique.',
  ],
}
