import type {Proof, Rule} from '../../rule.js'

/** Brasser, se complaire, s’écouter, envenimer: une présence, dite comme un poison. */
export const brasse: Rule = {
  id: 'fr.character.brasse',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(carbure|se nourrit|se complaît|se complaisait|se vautre|excelle|baigne|se délecte) (à|au|de|du|dans) (la|le|l|son|les|sa)? (conflit+|drame+|chicane|plainte+|misère|victimisation|rôle|malheur+|maladie|négatif|négativité|confrontation|critique|saleté|manipulation|oisiveté|souffrance)',
    'trop (fier|fière|orgueilleux|orgueilleuse|paresseux|paresseuse|têtu+|lâche+|égoïste+|centré+ sur) (pour|afin)?',
    '(joue|jouait|jouer) à (l|la|le) (innocent+|imbécile|idiot+|ignorant+|martyr+|malade|autruche)',
    '(aime|adore|se plaît à|prend plaisir à) (bien|beaucoup)? (se plaindre|chialer|argumenter|s obstiner|mentir|critiquer|brasser|semer|dominer|dramatiser|exagérer|chicaner|bitcher|se faire (plaindre|servir|prier|voir|remarquer|désirer)|jouer (les|au plus|à la victime))',
    's écoute (beaucoup|un peu)? (trop|parler)',
    '(se croit|se pense|se croyait) (seul+ (au monde|ici|sur)|tout seul|le seul|chez (lui|elle)|invincible|roi|reine|le nombril)',
    '(dérange|réveille|perturbe|épuise|terrorise|exaspère|énerve) (tout|toute) (le|la|l) (couloir|corridor|étage|dortoir|bloc|aile|unité|maisonnée|salle|quart|groupe|immeuble)',
    '(brasse|brasser|brassait) (de la|la|les|du) (merde|marde|soupe|trouble|affaires|boue)',
    '(fait|faire|faisait) (du|des) (commérage+|bitchage|mémérage|colportage|cancans|racontars|ragots)',
    '(bavasse|bavasser|bitche|bitcher|commérer|médit|médire|calomnie|dénigre|rabaisse|ridiculise|méprise) (sur|de|dans|contre|au|le|les|la|l|tout|ses|son|sa)?',
    '(crée|créer|entretient|alimente|créait) (souvent|toujours|encore)? (des|du|de la|les|un|de l)? (conflit+|trouble|tensions|chicane+|discorde|zizanie|drame+|remous|bisbille|grabuge|ambiance)',
    '(impose|imposait) (ses|sa|son) (volonté+|loi|vues|caprices|rythme|humeur|façon de)',
    '(fait|faisait) (la vie dure|des misères|suer|damner|endurer|subir|chier|régner|regretter) (à|au|aux|le|la|les|l|un)?',
    '(en veut|s en prend|en voulait) (à|au|aux) (tout le monde|la terre entière|tous|personnel|monde entier|l équipe|système)',
    '(retourne|retournait|tourne|monte) (tout|tout le monde|la situation|les gens|l équipe) (à son avantage|contre (nous|lui|elle|l|le)|en (sa|dérision))',
    '(se fait|se faisait) (passer pour|une gloire|un malin plaisir|un devoir de (contredire|contrarier))',
    '(ne|n) (rate|manque) (pas|jamais|aucune) (une)? (occasion|chance) (de|d) (se|critiquer|chialer|contredire|provoquer|nous)',
    '(contredit|contrarie|contredisait|nargue|snobe|boude|méprise|toise) (tout|toujours|systématiquement|le personnel|l équipe|les|l|sans cesse) (monde|équipe|personnel|infirmière+|intervenant+|autres|consignes|préposé+|autorité)?',
  ],
  except: [
    'contrarie (la|les|l) (douleur|chute)',
    '(provoque|cause|déclenche|crée|génère) ... (toux|douleur+|nausée+|chute+)',
    'se méprise',
    '(se|me) (dénigre|rabaisse|ridiculise|calomnie|méprise)',
    '(nausée|douleur|perte|bruit|odeur) ... (provoque|cause)',
    'trop (fier|fière) (de|d|pour (être|rien))',
  ],
  message: 'Ces mots font un poison d’une présence.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Se complaît dans le rôle de malade.',
    'S’écoute trop, selon la note.',
    'Brasse de la marde au fumoir.',
    'Crée des conflits au salon.',
  ],
  passes: [
    'Elle s’écoute et dit non plus souvent.',
    'Le bruit crée des tensions au dortoir.',
    'Elle est fière de son jardin.',
  ],
}
