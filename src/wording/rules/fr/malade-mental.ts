import type {Proof, Rule} from '../../rule.js'

/** Folie et maladie mentale, comme des injures. */
export const maladeMental: Rule = {
  id: 'fr.label.malade-mental',
  severity: 'strong',
  match: [
    '{article} malade+ (mental|mentale|mentaux|mentales) => {a} personne+ vivant avec une maladie mentale',
    '({charge}|père|mère|frère|sœur|fils|fille|conjoint+|oncle|tante|parents|jeune+) [malade+ (mental|mentale|mentaux|mentales)] => vivant avec une maladie mentale',
    'est malade+ (mental|mentale|mentaux|mentales) => vit avec une maladie mentale',
    '{article}? malade+ (mental|mentale|mentaux|mentales)',
    '(fou|folle|fous|folles|folie|cinglé+|dingue+|(il|elle|{charge}|complètement|un peu) est? (taré+|timbré+)|détraqué+|aliéné+|débile+|barjot+|craqué+ raide|dérangé+ mentalement|névrosé+|zinzin+|maboul+|(il|elle|{charge}) (a|est)? (disjoncté+|capoté+ (raide|$)|débalancé+)|bizarroïde+|lunatique+|psychosée+|(est|était|complètement|très|tout|encore) psychosé|pas toute là)',
    '(cas|clientèle) (psy|psychiatrique+)',
    'désordre+ mental => trouble mental',
    '((bizarre+|étrange+|drôle de) (bonhomme|dame|madame|monsieur|comportement)|drôle de (numéro $|personnage $))',
    '(une|cette|la|nos|ces|les|encore une) (autre|vraie|belle|grosse)? tpl',
    '(l|le|la) (anorexique|boulimique|alcoolique|toxicomane|paranoïaque|maniaque|drogué+|itinérant+) (du|de la|de l)',
    '(dérangé+|malade+|fêlé+|détraqué+) (dans|de) la tête',
  ],
  except: [
    'comportement (du|de la|de l) (four|moteur|chien|chat|auto|appareil|ordinateur|pompe)',
    '(amoureux|rire|rires|prix|temps|course|vache|herbes|film) (était)? fou',
    '(amoureuse|comédie|course|semaine|soirée|idée|histoire|journée|année|saison|nuit) folle',
    '(folle) (du|de) (logis|joie)',
    '(fou|folle) (de|d) (joie|rage|inquiétude|amour)',
    'fou rire',
    '(rue|lac|chemin|rang|route|avenue|mont|rivière|place|île|café|bar) (de|du|des|d|aux|au)? (la|l)? (fou|fous|folle|folles|folie)',
    '(échecs|échiquier|pion|tour|joue) ... fou',
    'fou ... (échiquier|diagonale|échecs)',
    '((travail|monde|plaisir|succès|rythme|bruit|fun) fou|(marché|loyer+|prix|trafic|horaire+|météo|monde) ... (fou|folle|fous|folles))',
    '(fou|folle|fous|folles|dingue+) (de|du|des|d) (sa|son|ses|la musique|hockey|soccer|chocolat|chats|chiens|plantes|danse|tricot|lecture|cuisine|jardinage)',
    '(à la folie|patte folle|folle avoine|folle allure|la tête (du|aux|radiale|fémorale))',
    '(s|se) (dit|décrit|définit|nomme|identifie|présente|considère|voit|trouve) ... (fou|folle|fous|folles)',
    '(peur|craint|craindre|crainte|impression|devenir|sent) ... (fou|folle)',
    '(s|se) (dit|décrit|définit|nomme|identifie|présente|considère|voit) ... malade+',
    '(film|cinéma|roman|livre|pièce|chanson|groupe|série|ciné-club|va voir|lit) ... (fou|folle|fous|folles|folie|psychose|dingue+)',
    '(traité+|traitaient|traitait|traiter|traite|appelé+|insulté+|crié) ... (folle|fou|dingue+|débile+)',
    '(me|m) (rend|rendent|rendre|rendait) (folle|fou)',
    '(le|la|l|les|me|m) (disait|disaient|dit|disent|croyait|croyaient) ... (fou|folle|fous|folles|dingue+|débile+)',
  ],
  message: 'Ces mots mettent une personne à l’écart.',
}

export const proof: Proof = {
  sources: ['onu', 'aspc', 'neads', 'franco-ontarien', 'respectueux'],
  flags: [
    'Malade mentale suivie en externe.',
    'Se comporte en folle au salon.',
    'Malade dans la tête, dit la note.',
  ],
  passes: [
    'A capoté en VTT, clavicule fracturée.',
    'Folle de ses petits-enfants.',
    'Elle a ri avec ses amies au théâtre.',
    'Timbre de nicotine appliqué.',
    'Elle se décrit comme folle et fière.',
    'Fou rire au groupe de cuisine.',
    'Premier épisode de psychose en 2019.',
    'Ses cousins la disaient folle; elle les a quittés.',
    'Le prix des loyers est fou cet été.',
  ],
}
