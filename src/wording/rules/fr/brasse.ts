import type {Proof, Rule} from '../../rule.js'

/** Brasser, se complaire, s’écouter, envenimer: une présence, dite comme un poison. */
export const brasse: Rule = {
  id: 'fr.character.brasse',
  severity: 'suggest',
  frame: 'does',
  match: [
    '((^|il|elle|{charge}) en mène large|(coupe|coupait) les cheveux en quatre|(cherche|cherchait) (encore|toujours)? des bibittes|(prend|prenait|prendre) (de grands|ses grands|des grands) airs|(sait|savait) (très bien|exactement|parfaitement) ce qu (il|elle) fait)',
    '(carbure|se (nourrit|complaît|complaisait|vautre|délecte)) (à|au|de|du|dans) (la|le|l|son|les|sa)? (conflit+|drame+|chicane|plainte+|misère|victimisation|rôle|malheur+|maladie|négatif|négativité|confrontation|critique|saleté|manipulation|oisiveté|souffrance)',
    'trop ((fier|fière) pour|orgueilleux|orgueilleuse|paresseux|paresseuse|têtu+|égoïste+|centré+ sur)',
    'jouer~ à (l|la) (innocent+|imbécile|idiot+|ignorant+|martyr+|autruche)',
    '(aime|adore|se plaît à|prend plaisir à) (bien|beaucoup)? (se plaindre|chialer|s obstiner|mentir|dramatiser|exagérer|chicaner|bitcher|se faire (plaindre|servir|prier|désirer)|jouer (au plus|à la victime))',
    's écoute (beaucoup|un peu)? (trop|parler)',
    '(se croit|se pense|se croyait) (tout seul|seul+ (ici|sur)|invincible|le nombril|tout permis)',
    '(déranger~|réveiller~|perturber~|terroriser~|exaspérer~|énerver~) (tout|toute) (le|la|l) (couloir|corridor|étage|dortoir|bloc|aile|unité|maisonnée|salle|groupe|immeuble)',
    'brasser~ (de la|la|du) (merde|marde|trouble|boue)',
    'faire~ (du|des) (commérage+|bitchage|mémérage|cancans|racontars|ragots)',
    '(bavasser~|bitcher~|médit|médire|calomnier~|dénigrer~|rabaisser~|ridiculiser~|mépriser~)',
    '(créer~|entretient|alimenter~) (souvent|toujours|encore)? (des|du|de la|les|un|le) (conflit+|trouble|tensions|chicane+|discorde|zizanie|drame+|bisbille|grabuge)',
    'imposer~ (ses|sa|son) (volonté+|loi|vues|caprices|humeur)',
    'faire~ (la vie dure|des misères|damner) (à|au|aux|le|la|les|l|tout)',
    '(en veut|en voulait) (à (tout le monde|la terre entière|tous)|au monde entier)',
    '(retourne|retournait|tourne|monte) (tout|tout le monde|la situation|les gens|l équipe) (à son avantage|contre (nous|lui|elle|l|le)|en dérision)',
    '(se fait|se faisait) (passer pour|une gloire|un malin plaisir|un devoir de (contredire|contrarier))',
    '(ne|n) (rate|manque) (pas|jamais|aucune) une? (occasion|chance) (de|d) (se (plaindre|vanter|lamenter)|critiquer|chialer|contredire|provoquer)',
    '(contredit|contredisait|contrarier~|narguer~|snober~|bouder~|toiser~) (tout|toujours|systématiquement|sans cesse|le personnel|l (équipe|infirmière)|les (infirmière+|intervenant+|autres|préposé+|consignes))',
    '(rend|rendre|rendait) la vie (dure|difficile|impossible|misérable) (à|au|aux) (l|le|la|les|ses|tout|personnel|préposé+|intervenant+|infirmières)',
  ],
  except: ['contrarie (la|les|l) (douleur|chute)', '(se|me) (mépriser~|dénigrer~|rabaisser~|ridiculiser~)'],
  message: 'Ces mots font un poison d’une présence.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'En mène large au réfectoire; sait très bien ce qu’elle fait.',
    'Se complaît dans le rôle de malade.',
    'S’écoute trop, selon la note.',
    'Brasse de la marde au fumoir.',
    'Crée des conflits au salon.',
  ],
  passes: [
    'Elle s’écoute et dit non plus souvent.',
    'Le bruit crée des tensions au dortoir.',
    'Elle est fière de son jardin.',
    'Il aime semer des carottes et brasser la soupe.',
    'Elle ne rate jamais une occasion de se promener.',
  ],
}
