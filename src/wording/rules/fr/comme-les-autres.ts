import type {Proof, Rule} from '../../rule.js'

/** Pas comme les autres, malheureusement sourde, un exemple de courage: le handicap fait drame ou leçon. */
export const commeLesAutres: Rule = {
  id: 'fr.disability.comme-les-autres',
  severity: 'suggest',
  match: [
    '(malheureusement|hélas|tristement) [(sourd|sourde|aveugle+|handicapé+|trisomique+|paralysé+|autiste+|infirme+|invalide+|muet|muette|amputé+|déficient+)]',
    '(exemple|leçon|modèle) de (courage|vie|résilience|persévérance) (pour|malgré|à|de|tous|$)',
    '(inspirant+|admirable+|héroïque+|étonnant+|débrouillard+|souriant+|intelligent+|propre+|belle|beau) malgré (son|sa|ses) (handicap+|limite+|fauteuil|déficience|infirmité|condition|maladie)',
    '(mes|ses|petit+|pauvre+|gentil|gentille|quelques|certains|deux|trois|plusieurs|(groupe|école|foyer|classe|résidence) (de|d|pour)|centre pour|autobus (de|des)) [(handicapé+|déficient+|retardé!|retardés!|retardée!|retardées!|attardé+|trisomique+|débile+|infirme+|arriéré!|arriérés!|invalide+|mongol+|mongolien+|paralytique+)]',
    '((pas|jamais) normal+ mentalement|(des|un|une|les) pas comme (les autres|nous) $)',
    '(né|née|nés) (anormal+|infirme+|handicapé+|retardé+|difforme+|mongol+|trisomique+|malformé+|débile+|attardé+)',
    '(est|^|{charge}|fille|garçon|gars|enfant|jeune|famille) pas comme (les autres|tout le monde|toi et moi|du monde)',
    '(mentalité|intelligence|maturité|niveau (mental|intellectuel)) de ... ans',
    '(intellectuellement|cognitivement|mentalement) (très|plutôt|assez|bien)? (limité+|lent+|faible+|pauvre+|déficient+|démuni+|diminué+|inférieur+|atteint+|hypothéqué+|dérangé+|retardé+|handicapé+)',
    '((traîne|traînait|tire) la patte|(ne|n) (marche|parle|fonctionne|raisonne) pas comme (du monde|tout le monde))',
    '(démarche|marche|parle|avance) (de|comme|d) (un|une)? (ivrogne|zombie|soûlon|pantin|animal)',
    '(corps|visage|membres) (tordu+|inutile+|difforme+|repoussant+)',
    '(gâteux|gâteuse|moitié d homme)',
    '(obligé+|forcé+) de (vivre|passer sa vie) en fauteuil',
    '(enfant|fils|fille|frère|sœur) (très atteint+|inéducable+|mal né+|spécial+)',
  ],
  except: [
    'comme les autres (fois|jours|semaines|nuits|matins|mois|comprimés|douleurs|rendez-vous)',
    '(ne|n) ... comme tout le monde (le|la)',
    '((chien|chat|cheval|projet|dossier+) ... la patte|la patte du)',
  ],
  message: 'Ces mots font du handicap un drame ou une leçon.',
}

export const proof: Proof = {
  sources: ['onug', 'respectueux', 'neads'],
  flags: [
    'Malheureusement sourde, lit sur les lèvres.',
    'Un exemple de courage pour tous.',
    'Mentalité de 10 ans.',
    'Fille pas comme du monde, selon la note.',
    'Traîne la patte depuis sa chute.',
  ],
  passes: [
    'Cette douleur n’est pas comme les autres fois.',
    'Elle est sourde et signe en LSQ.',
    'Il marche avec une canne, à son rythme.',
    'Un voyage pas comme les autres; demi-portions au dîner; marche comme un crabe au cours de motricité.',
  ],
}
