import type {Proof, Rule} from '../../rule.js'

/** Des idées et des gestes de mort, jugés peu sérieux. */
export const rienDeSerieux: Rule = {
  id: 'fr.suicide.rien-de-serieux',
  severity: 'strong',
  match: [
    '(velléité+|lubie+|penchant+|propension|théâtre|cinéma|comédie+|cirque|manège|numéro+) suicidaire+',
    '[(parle|reparle|parlait|jase|verbalise|évoque|redit)] (encore|toujours|sans cesse|constamment|à tout bout de champ|à tout vent|facilement) (de|du|vouloir|des) (mourir|suicide|se (tuer|suicider)|en finir|menaces|idées suicidaires)',
    '[(mourir|en finir|suicider|tuer|pendre|suicidaire+)] (pour|afin de|afin d|dans le but de|dans le but d) (éviter|obtenir|avoir|forcer|attirer|retarder|manipuler|garder)',
    '(automutilation+|geste+|ts|coupure+|scarification+) (suicidaire+|superficiel+)? (par (manque|besoin|vengeance|dépit|ennui|caprice|chantage|jeu)|en (quête|recherche|mode))',
    '(instrumentaliser~|utiliser~|exploiter~|monnayer~|brandir~|se sert de) (encore|toujours)? (ses|sa|les|le|la|son|l) (idées (noires|suicidaires|de mort)|menaces|suicide|idéation|automutilation|suicidalité)',
    'discours (usé|rodé|éculé|réchauffé|plaqué|appris|de victime)',
    'sans (létalité|intention|volonté) (réelle|véritable|vraie|sérieuse)',
    'sans (réelle|vraie|véritable|grande) (intention|létalité|volonté|conviction) (de (mourir|se|passer)|suicidaire|létale|$)',
    '(suicidaire+|suicide|mourir|ts|mutilé+|menaces|tuer|(coupures|égratignures|entailles) aux poignets) ... [rien de (bien|très|trop|si)? (sérieux|grave|alarmant|inquiétant|nouveau|neuf|particulier|létal|crédible|convaincant)]',
    '(petit+|simple+|quelques|vague+|légère+) [(coupure+|égratignure+|grafigne+|scarification+|entaille+)] (superficielles)? (aux|à|sur) (les|ses)? (poignets|avant-bras|veines)',
    'pas (à)? (la|le|les)? prendre (trop)? au sérieux',
    '(suicidaire+|ts|automutilation+|scarifications|surdoses) (professionnel+|du dimanche|à répétition|en série|à la chaîne|à gogo|à ses heures)',
    '(habitué+|abonné+|coutumier+|championne+) (des|aux|de l) (gestes suicidaires|ts|tentatives|menaces|automutilation|overdoses|scarifications|surdoses)',
    '(tuer|suicider|pendre|mutiler|mourir|en finir|enlever la vie) (à chaque|chaque fois|dès (que|qu)|aussitôt qu|quand on)',
    '(suicidant+|parasuicidant+)',
    '(ts|tentative+|suicidaire+|automutilation+) ... [bénigne+]',
    'encore (fait)? une (ts|tentamen|tentative de suicide)',
    '[parle (de|du) (suicide|se tuer|mourir)] à (tout|tous|qui|chaque|n importe)',
    '[(mourir|finir|suicider|tuer|pendre|suicidaire+)] (pour|afin de|afin d|dans le but de|dans le but d|juste pour) (fuir|rester|ne pas|être|attirer|retarder|nous|retrouver|qu)',
    'sans (réelle|vraie|véritable|grande) (intention|létalité|gravité|volonté|conviction) (de|d)?',
    '(poignet+|bras|avant-bras|tentative|coupé+|idées|comprimés|cou) ... [rien de (bien|très|trop|si)? (sérieux|alarmant|inquiétant|nouveau|neuf|particulier|létal|crédible|convaincant)]',
    '(petit+|simple+|quelques|vague+|légère+) [(égratignure+|grafigne+|griffure+|scarification+|éraflure+|entaille+)] (superficielles)? (au|aux|à|sur|de) (le|la|les|l|ses|son)? (poignet+|avant-bras|bras|cuisse+|veines|cou)',
  ],
  except: ['(parle|reparle|parlait) ... suicide (de|d) (son|sa|ses|un|une|l)'],
  message: 'Ces mots décident qu’une douleur n’est pas sérieuse.',
  ask: 'Que vivait la personne à ce moment, et qu’en dit-elle?',
}

export const proof: Proof = {
  sources: ['silverman', 'pratique-qc'],
  flags: [
    'Velléités suicidaires le soir.',
    'Parle encore de mourir.',
    'Menaces suicidaires, rien de sérieux.',
  ],
  passes: [
    'Rien de grave au genou.',
    'Petite égratignure au genou après la chute.',
    'Elle parle de la mort de sa mère.',
    'Douleur au bras gauche, rien de grave à l’ECG.',
    'Petite coupure au bras en cuisinant.',
    'Parle encore du suicide de son frère.',
  ],
}
