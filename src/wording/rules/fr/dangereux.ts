import type {Proof, Rule} from '../../rule.js'

/** Danger et agressivité, comme des traits. */
export const dangereux: Rule = {
  id: 'fr.risk.dangereux',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(dangereux+|agressif+|violent+|menaçant+|assaillant+|imprévisible+|intimidant+|explosif+|incontrôlable+|impulsif+|antisocial+|hétéro-agressif+|prompt+|volatile+|colérique+|prédateur+|assaultif+|assaultant+)',
    '(agressivité|violence) (verbale|physique)? (envers|contre|avec|face|ce|au|à|lors|hier|pendant|durant|$)',
    'connu+ (pour|comme) ... (violence|agressivité|violent+|agressif+)',
    '(dangerosité|potentiel (de (violence|dangerosité)|d’agressivité|agressif|violent))',
    '(bombe à retardement|mèche courte|soupe au lait|vire fou|(explose|s emporte) pour (un|rien|des))',
    '(antécédents|histoire|atcd|passé|historique|dossier|risque+) (de|d)? (violence|agressivité|agression+|voies de fait)',
    '(perd|perdu+|perdait) la (carte|boule)',
    'potentiellement (dangereux+|agressif+|violent+)',
    'danger pour (lui-même|elle-même|autrui|soi) et (pour)? (le|la|les|l)? (public|société|population|personnel|entourage|voisinage)',
    '(sauté|saute|pété|pète|péter|sauter) ... (coche|plombs|câble)',
    '(péter~|pète|pété|sauter~|saute|sauté|piquer~|perdre~|perd|lâcher~) (encore)? (une|un|la|sa|les|des) (coche|crise|plomb+|fuse|fusible+|boulon+|cible|pédales|tête|calotte)',
    '(agressivité|violence|agitation) (verbale|physique|marquée|importante)? (à|en|hier|cette|durant|auprès|x)',
  ],
  except: [
    'agressif+ (de|du) (la|l)? (tumeur|lymphome|cancer|lésion|mélanome)',
    '(personnalité|publicité|vente) (antisociale|agressive)',
    '(escalier|hiver|trottoir|virage|météo|saison|horaire|produit+|machine|route|eau|vague|conjoint+|ex|père|voisin+|patron|employeur|propriétaire|logement|quartier|relation|film|jeu|cancer|traitement|milieu|enfance|conduite|sport|mort|rue|trajet|interaction+|mal|douleur|toux|ex-conjoint) ... (violent+|agressif+|dangereux+|explosif+|imprévisible+)',
    '(subi|subit|vécu|vit|victime|contexte|situation|témoin|fui|exposé+|enfance) ... (violence|agressivité)',
    'violence (conjugale|familiale|sexuelle|au travail)',
    '(leucémie|lymphome|myélome|sarcome|carcinome|forme|vents|rafales|bourrasques|secousse+|courant+|averse+) (très|plus|assez)? (agressif+|violent+|dangereux|dangereuse+|imprévisible+)',
    '(personnage+|impro|rôle) ... ... ... ... (colérique+|violent+|agressif+|dangereux|menaçant+|impulsif+)',
    '(idée+|voix|pensée+|rêve+|cauchemar+|évolution) (violent+|menaçant+|agressif+|dangereux+|imprévisible+)',
    '(antécédents|histoire|atcd) de (violence|agression+) (subie|conjugale|familiale|sexuelle|dans l enfance|par|vécue)',
    '(grille|échelle|outil|questionnaire|atelier|centre|programme|cours|alternative) ... ... (violence|agressivité)',
    '(orage|vent|tempête|choc) violent+',
    '^ un homme violent a',
    '(impro|improvisation|théâtre|pièce|personnage|rôle|scène) : (un|une|le|la|d un|d une) ... ... (colérique+|violent+|agressif+|dangereux|menaçant+|impulsif+)',
    '(subi|subit|vécu|vit|victime|contexte|situation|témoin|fui) ... (violence|agressivité)',
    '(violence (conjugale|familiale|sexuelle)|gestes violents (ont (cessé|pris)|subis))',
    '(témoin|vécu|subi|exposé+|victime|enfance|familiale|conjugale) ... (antécédents|histoire) (de|d) violence',
    '(grille|échelle|outil|questionnaire|atelier|centre|programme|cours) ... (violence|agressivité)',
    'dangereux (de|d|que)',
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
    'Patiente assaultive par le passé.',
  ],
  passes: [
    'Violence au travail: signalement fait.',
    'Son père était violent.',
    'Il n’est pas agressif.',
    'Violence conjugale subie en mai.',
    'Logement insalubre et dangereux.',
    'Escalier dangereux, deux marches à changer; agitation au réveil de l’anesthésie.',
    'Au théâtre, un roi vaniteux et violent; il est dangereux de conduire ce soir.',
    'Leucémie agressive chez sa sœur; vents violents sur la côte.',
  ],
}
