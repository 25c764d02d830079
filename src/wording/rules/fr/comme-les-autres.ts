import type {Proof, Rule} from '../../rule.js'

/** Pas comme les autres, malheureusement sourde, un exemple de courage: le handicap fait drame ou leçon. */
export const commeLesAutres: Rule = {
  id: 'fr.disability.comme-les-autres',
  severity: 'suggest',
  match: [
    '(malheureusement|hélas|tristement) [(sourd|sourde|aveugle+|handicapé+|trisomique+|paralysé+|autiste+|infirme+|invalide+|muet|muette|amputé+|déficient+)]',
    '(exemple|leçon|modèle) de (courage|vie|résilience|persévérance) (pour|malgré|à|de|tous|$)',
    '(inspirant+|admirable+|héroïque+|étonnant+|débrouillard+|souriant+|autonome+|intelligent+|propre+|belle|beau) malgré (son|sa|ses|tout) (handicap+|limite+|état|fauteuil|déficience|infirmité|limitation+|condition|maladie)?',
    '(mes|ses|petit+|petite+|pauvre+|gentil|gentille|quelques|certains|deux|trois|plusieurs|groupe de|groupe d|atelier de|résidence pour|résidence d|école pour|école d|centre pour|foyer pour|foyer d|autobus de|autobus des|classe de|classe d) [(handicapé+|déficient+|retardé!|retardés!|retardée!|retardées!|attardé+|trisomique+|débile+|infirme+|arriéré!|arriérés!|invalide+|mongol+|mongolien+|paralytique+)]',
    '(pas|jamais) normal+ (depuis (sa|la|toujours)|mentalement|dans sa|physiquement)',
    '(né|née|nés) (anormal+|infirme+|handicapé+|retardé+|difforme+|mongol+|trisomique+|malformé+|débile+|attardé+)',
    'pas comme (les autres|tout le monde|du monde|toi et moi)',
    '(ans d âge mental|âge mental)',
    '(mentalité|cerveau|intelligence|maturité|niveau mental|niveau intellectuel) (de|d) ... ans',
    '(intellectuellement|cognitivement|mentalement|physiquement) (très|plutôt|assez|bien)? (limité+|lent+|faible+|pauvre+|déficient+|démuni+|diminué+|inférieur+|atteint+|hypothéqué+|dérangé+|retardé+|handicapé+)',
    '(démarche|marche|parle|bouge|avance) (de|comme|d) (un|une)? (canard|robot|ivrogne|pingouin|zombie|automate|crabe|soûlon|pantin|animal)',
    '(corps|visage|membres) (tordu+|inutile+|difforme+|repoussant+|déformé+ et|brisé+)',
    '(jambe|bras|main|côté|œil) malade',
    '(sa|la|le|son) [(bonne|bon)] (jambe|bras|main) (compense|valide)',
    '(dépendant+) (total+|totale+|complet|complète+|à cent|aux avq totale)',
    '(gâteux|gâteuse|gaga|vrai meuble|corps sans|moitié d homme|demi-portion|demi-portions)',
    '(un|une|des|le|la|les) (gros|lourd+|vrai) (cas|handicap+) (physique|moteur|mental)?',
    '(obligé+ de|forcé+ de) (vivre|passer sa vie) (en|dans) (fauteuil|un fauteuil)',
    '(sort|lot|destin|fatalité|drame|tragédie|calamité|malheur|épreuve) (d être|de vivre|d avoir) (handicapé+|sourd+|aveugle+|en fauteuil|un (handicap|enfant)|paralysé+)',
    '(enfant|fils|fille|frère|sœur) (très atteint+|inéducable+|hors norme+|raté+|mal né+|spécial|spéciale)',
  ],
  except: [
    '(pas) comme les autres (fois|jours|semaines|nuits|matins|mois|comprimés|douleurs|rendez-vous)',
    '(ne|n) ... comme tout le monde (le|la)',
    '(à|dans|sous) (la|le) (main|bras)',
    '(se sent|sentait) ... comme les autres',
    'physiquement (faible+|atteint+) (ce|depuis (hier|la fièvre))',
    '(dans|de) bonne main',
    'gros cas (de|d)',
    'main malade (du|de)',
  ],
  message: 'Ces mots font du handicap un drame ou une leçon.',
}

export const proof: Proof = {
  sources: ['onug', 'respectueux', 'neads'],
  flags: [
    'Malheureusement sourde, lit sur les lèvres.',
    'Un exemple de courage pour tous.',
    'Mentalité de 10 ans.',
  ],
  passes: [
    'Cette douleur n’est pas comme les autres fois.',
    'Elle est sourde et signe en LSQ.',
    'Il marche avec une canne, à son rythme.',
  ],
}
