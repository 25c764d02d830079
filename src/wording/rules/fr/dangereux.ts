import type {Proof, Rule} from '../../rule.js'

/** Danger et agressivité, comme des traits. */
export const dangereux: Rule = {
  id: 'fr.risk.dangereux',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(dangereux+|agressif+|violent+|menaçant+|assaillant+|imprévisible+|intimidant+|explosif+|incontrôlable+|impulsif+|antisocial+|colérique+|désorganisé+ et|bouillant+|sanguin+)',
    '(agressivité|violence|agressif+) (verbale|physique)? (envers|contre|avec|face|ce soir|à) ',
    '(agressivité|violence) (verbale|physique)? $',
    '(connu+ (pour|comme étant)) ... (violence|agressivité|violent+|agressif+|crises|gestes)',
    '(haut|à) risque+ (élevé)? (de|d) (violence|agressivité|agression|hétéro-agressivité)',
    '(dangerosité|potentiel (de violence|d’agressivité|de dangerosité|agressif|violent)|propension à la violence|tendance+ (violente+|agressive+|antisociale+))',
    'danger (public|pour (la société|autrui|le personnel|les autres|tout le monde))',
  ],
  except: [
    '({other}|logement|quartier|relation|père|film|jeu|cancer|traitement|milieu|enfance|conduite|sport|mort|rue|trajet|interaction+|gant|vent|mal|douleur|toux|effort|produit|objet|ex-conjoint) ... (violent+|agressif+|dangereux+|explosif+|imprévisible+)',
    '(subi|subit|vécu|vit|victime|contexte|situation|témoin|fui|fuit|dénonce|maison|ressource+) ... (violence|agressivité)',
    'violence (conjugale|familiale|sexuelle|faite|au travail|subie)',
  ],
  message: 'Ces mots font un trait d’un geste.',
}

export const proof: Proof = {
  sources: ['picu', 'pratique-qc'],
  flags: [
    'Usager agressif au réveil.',
    'Elle est dangereuse quand elle boit.',
    'Connu pour violence.',
    'Agressivité verbale ce soir.',
  ],
  passes: [
    'Son père était violent.',
    'Il n’est pas agressif.',
    'Violence conjugale subie en mai.',
    'Logement insalubre et dangereux.',
  ],
}
