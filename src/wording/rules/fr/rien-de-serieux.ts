import type {Proof, Rule} from '../../rule.js'

/** Des idées et des gestes de mort, jugés peu sérieux. */
export const rienDeSerieux: Rule = {
  id: 'fr.suicide.rien-de-serieux',
  severity: 'strong',
  match: [
    '(velléité+|lubie+|penchant+|propension|théâtre|cinéma|comédie+|cirque|manège|numéro+) suicidaire+ (instrumentales|utilitaires|manipulatoires|connues)?',
    '[(parle|reparle|parlait|jase|verbalise|évoque|redit)] (encore|toujours|sans cesse|constamment|à tout bout de champ|à tout vent|facilement|volontiers) (de|du|vouloir|des) (mourir|suicide|se (tuer|suicider)|en finir|menaces|idées suicidaires)',
    '[(mourir|finir|suicider|tuer|pendre|suicidaire+)] (pour|afin de|afin d|dans le but de|dans le but d|juste pour) (éviter|obtenir|avoir|fuir|rester|ne pas|être|forcer|attirer|garder|retarder|manipuler|nous|retrouver|qu)',
    '(automutilation+|geste+|ts|tentative+|coupure+|scarification+|menace+|ingestion) (suicidaire+|superficiel+)? (par|pour|en|de) (manque|besoin|recherche|quête|soif|mode|chantage|vengeance|colère|dépit|ennui|caprice|jeu) (d|de)?',
    '(instrumentaliser~|utiliser~|exploiter~|monnayer~|brandir~|se sert de) (encore|toujours)? (ses|sa|les|le|la|son) (idées (noires|suicidaires|de mort)|menaces|suicide|détresse|idéation|automutilation|gestes|mort|suicidalité)',
    'discours (usé|rodé|éculé|réchauffé|plaqué|appris|en boucle|bien connu|habituel|de victime)',
    'sans (létalité|gravité|intention|danger|volonté|risque) (réel+|véritable|vraie|sérieuse)',
    'sans (réelle|vraie|véritable|grande) (intention|létalité|gravité|volonté|conviction) (de|d|suicidaire|létale)?',
    '(poignet+|bras|avant-bras|suicidaire+|suicide|mourir|tentative|ts|mutilé+|coupé+|menaces|tuer|idées|comprimés|cou) ... [rien de (bien|très|trop|si)? (sérieux|grave|alarmant|inquiétant|nouveau|neuf|particulier|létal|crédible|convaincant)]',
    '(petit+|simple+|quelques|vague+|légère+) [(égratignure+|coupure+|grafigne+|griffure+|scarification+|éraflure+|entaille+)] (superficielles)? (au|aux|à|sur|de) (le|la|les|l|ses|son)? (poignet+|avant-bras|bras|cuisse+|veines|cou)',
    '(pas|ne pas|jamais) (à)? (la|le|les)? prendre (trop)? au sérieux',
    '(ne|n) (voulait|veut|cherchait|cherche|souhaitait) (pas|jamais) (vraiment|réellement|sérieusement) (mourir|se tuer|se suicider|en finir)',
    '(suicid+|suicidaire+|ts|tentatives|menaces|gestes) (professionnel+|du dimanche|à répétition|en série|à la chaîne|à ses heures|creuse+|vide+|gratuite+|vaine+)',
    '(habitué+|abonné+|coutumier+|spécialiste+|adepte+|championne+) (de|des|du|aux) (gestes|ts|tentatives|menaces|automutilation|suicide|overdoses|scarifications)',
    '(ne pas|éviter de|pour ne pas) (renforcer|récompenser|nourrir|encourager|valoriser) (le|la|ses|ces|les|l) (geste+|automutilation|menaces|comportement+ suicidaire+|idées|discours suicidaire)',
    '(geste+|tentative+|ts|acte+) (suicidaire+)? (posé+|fait+|délibéré+) (pour|afin|dans le but)',
    '(cherche à|tente de|veut|vise à|essaie de) (nous|les|la|le|l)? (inquiéter|alarmer|apitoyer|culpabiliser|affoler|se rendre intéressant+)',
    '(se|s) (tuer|suicider|pendre|couper|mourir|finir|enlever la vie|mutiler) (à chaque|chaque fois|dès qu|dès que|aussitôt qu|sitôt qu|quand on|lorsqu on)',
    '(coupure+|lacération+|scarification+|égratignure+|blessure+|gestes) (mineur+|banal+|insignifiant+|ridicule+|sans gravité|de rien)',
    '(suicidaire+|suicide) (sur (commande|demande)|à la carte|au besoin|à temps partiel|opportun+|stratégique+|de fin de mois|du vendredi)',
    '(automutilation+|tentatives|menaces|scarifications|surdoses|suicidaires) (à répétition|en série|à la chaîne|à gogo|sans fin)',
    '(suicidant+|parasuicidant+|suicideur+)',
    '(innombrables|énième+|multiples) (ts|tentatives|tentamens|menaces|gestes)',
    '(ts|tentative+|geste+|suicidaire+|automutilation+|menaces|coupures) ... [bénigne+]',
    '(encore|refait|nouveau|remet) (fait)? (une|sa|la) (ts|tentative|tentamen)',
    '(ne|n) (passera|passerait|ira|irait) (pas|jamais) (à l acte|jusqu au bout)',
    '(ne|n) (le|se) (fera|ferait|tuera|tuerait|suicidera) (pas|jamais)',
    '[parle (de|du) (suicide|se tuer|mourir)] à (tout|tous|qui|chaque|n importe)',
  ],
  guards: {negation: false},
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
  ],
}
