import type {Proof, Rule} from '../../rule.js'

/** Le désaccord, en un nom. */
export const entetement: Rule = {
  id: 'fr.compliance.entetement',
  severity: 'suggest',
  match: [
    'sans (nous (consulter|aviser|parler|prévenir|avertir)|même (consulter|aviser|prévenir|avertir)|en aviser)',
    '(consignes|règles|recommandations) (n|ne) (ont|sont) (pas|jamais) été? (respecté+|suivi+)',
    'manquement+ (répété+|multiples|constants)',
    'n? en? fait qu à sa (guise|façon|tête)',
    '(attitude+|ton|conduite+) (défensif+|oppositionnel+|rigide+|contestataire+|récalcitrant+)',
    'sur la défensive',
    '(obstination|entêtement|indocilité|insubordination|désobéissance|indiscipline|insoumission)',
    '(opposition|résistance+|réticence+|passivité|nonchalance|négativisme|rébellion) (aux (soins|consignes|règles|demandes|interventions)|au (plan|changement|suivi|lavage|bain)|à (la médication|prendre|collaborer)|face|envers)',
    '(opposition|passivité|nonchalance|réticence+) (systématique+|constante+|farouche+|marqué+|passive)',
    '(difficulté+|problème+|enjeu+|historique|antécédents) (de|d) (observance|compliance|adhésion|fidélité|assiduité|collaboration|coopération|discipline|ponctualité)',
    '(inconstance|irrégularité+|négligence|insouciance|laxisme|relâchement) (dans|à|de|du|avec|quant|face) (la|sa|son|ses|l|le|les)? (prise|médication|suivi|traitement+|rendez-vous|exercices|santé|diète|diabète)',
    '(prise|gestion) (erratique|irrégulière|anarchique) (de|du|des)',
    '(accepte|consent|collabore|coopère|obtempère) (enfin|de guerre lasse)',
    '(maintient|maintenait|réitère|réitérait) son refus',
    '(refus|absence) (de|d) (collaboration|coopération|implication|motivation|volonté|coopérer|collaborer|obtempérer)',
    '(prise|gestion) (inadéquate|incorrecte) (de|d) (sa|son|ses)',
    'utilisation (erratique|anarchique) (de|du|des)',
    '(négativisme|réticence+|résistance+|rébellion|passivité) (à|au|aux|envers|face|dans|devant|lors|pendant|passive+|active+|systématique+|constante+|marqué+|farouche|répété+|quant|concernant|pour|de la part)',
  ],
  except: [
    'obstination (déraisonnable|thérapeutique)',
    '(propriétaire|assureur|employeur|voisin+) ... (obstination|entêtement|opposition)',
    'résistance+ (à|aux) (l|la|le)? (insertion|insuline|passage|antibiotique+|méropénem|flexion|extension|mobilisation|effort|écoulement|injection|introduction|ouverture|étirement|palpation)',
    'résistance+ (à|au|aux) (la|l|le)? (protéine|traitement antibiotique|écoulement|ischémie)',
    'résistance+ (à|au|aux) (la|l|le)? (rifampicine|rif|isoniazide|antibiotique+|antituberculeux|imatinib|chimiothérapie)',
    'résistance+ (à|au|aux) (l|la|le)? (cloxacilline|pénicilline|antibiotique+|vancomycine|insuline|mouvement|effort|élastique|étirement|flexion|ciprofloxacine|méthicilline|traction)',
    'défaut ou refus d obtempérer',
    '(code|art|article|accusé+|accusation+|inculpé+|chef) ... refus d obtempérer',
    'résistance+ (à|au|aux) (la|l)? (frottement|feu|eau|usure|choc+|traction|pression|charge|abrasion|lavage|compression)',
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
    'Absence d’effort respiratoire, ventilée au masque.',
    'Hernie irréductible à l’aine, vue en chirurgie.',
    'Signe enfin son bail au foyer.',
    'Accusée de refus d’obtempérer, audience en mai.',
  ],
}
