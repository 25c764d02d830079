import type {Proof, Rule} from '../../rule.js'

/** Danger et agressivité, comme des traits. */
export const dangereux: Rule = {
  id: 'fr.risk.dangereux',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(dangereux+|agressif+|violent+|menaçant+|assaillant+|imprévisible+|intimidant+|explosif+|incontrôlable+|impulsif+|antisocial+|hétéro-agressif+|prompt+|volatile+|colérique+|prédateur+)',
    '(agressivité|violence|agressif+) (verbale|physique)? (envers|contre|avec|face|ce soir) ',
    '(agressivité|violence) (verbale|physique)? $',
    'connu+ (pour|comme) ... (violence|agressivité|violent+|agressif+)',
    'haut risque (de|d) (violence|agressivité|agression)',
    '(dangerosité|potentiel (de (violence|dangerosité)|d’agressivité|agressif|violent))',
    'danger (public|pour (la société|autrui|le personnel|les autres))',
    '(sauté|saute|pété|pète|péter|sauter) ... (coche|plombs|câble)',
    '(bombe à retardement|mèche courte|soupe au lait|vire fou|(explose|s emporte) pour (un|rien|des))',
    '(péter~|pète|pété|sauter~|saute|sauté|piquer~|perdre~|perd|lâcher~) (encore)? (une|un|la|sa|les|des) (coche|crise|plomb+|fuse|fusible+|boulon+|cible|carte|pédales|tête|calotte)',
    '(antécédents|histoire|atcd|passé|historique|dossier|risque|risques) (de|d|lourd de)? (violence|agressivité|agression+|voies de fait|agressif+|violent+)',
    '(potentiellement|très|verbalement|physiquement|sexuellement) (dangereux+|agressif+|violent+|abusif+|menaçant+)',
    '(intimide|intimidait|menace|menaçait|terrorise|provoque|insulte|injurie|engueule) (le|les|l|tout le|ses) (personnel|équipe|intervenant+|autres|usagers|patients|infirmière+|préposé+|pairs|monde)',
    '(agressivité|violence|agitation) (verbale|physique|marquée|importante)? (au|à|en|lors|ce|hier|cette|pendant|durant|auprès|x)',
    'danger pour (lui-même|elle-même|autrui|soi) et (pour)? (le|la|les|l)? (public|société|population|personnel|entourage|voisinage)',
  ],
  except: [
    '(personnalité|publicité|vente) (antisociale|agressive)',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire|logement|quartier|relation|père|film|jeu|cancer|traitement|milieu|enfance|conduite|sport|mort|rue|trajet|interaction+|mal|douleur|toux|ex-conjoint) ... (violent+|agressif+|dangereux+|explosif+)',
    '(subi|subit|vécu|vit|victime|contexte|situation|témoin|fui) ... (violence|agressivité)',
    'violence (conjugale|familiale|sexuelle)',
    '(idée+|voix|météo|pensée+|rêve+|cauchemar+|évolution) (violent+|menaçant+|agressif+|dangereux+|imprévisible+)',
    '(témoin|vécu|subi|exposé+|victime|enfance|familiale|conjugale) ... (antécédents|histoire) (de|d) violence',
    '(antécédents|histoire|atcd) de (violence|agression+) (subie|conjugale|familiale|sexuelle|dans l enfance|par|vécue)',
    '(grille|échelle|outil|questionnaire|atelier|centre|programme|cours) ... (violence|agressivité)',
    '(orage|vent|tempête|film|choc|sport+|mort|toux) violent+',
    '^ un homme violent a',
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
