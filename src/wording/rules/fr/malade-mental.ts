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
    '(fou|folle|fous|folles|folie|cinglé+|dingue+|tarée+|timbrée+|(est|complètement) (taré|timbré)|détraqué+|aliéné+|débile+|barjot+|craqué+ raide|dérangé+ mentalement|névrosé+|zinzin+|maboul+|disjoncté+|capoté+|sauté+ (au plafond|de la tête)|bizarroïde+|lunatique+|débalancé+|psychosée+|(est|était|complètement|très|tout|encore) psychosé|pas toute là)',
    '(cas|clientèle) (psy|psychiatrique+)',
    'désordre+ mental => trouble mental',
    '(bizarre+|étrange+|drôle de) (personnage|bonhomme|dame|madame|monsieur|comportement|numéro)',
    '(une|cette|la|nos|ces|les|encore une) (autre|vraie|belle|grosse)? tpl',
    '(l|le|la) (anorexique|boulimique|alcoolique|toxicomane|paranoïaque|maniaque|drogué+|itinérant+) (du|de la|de l)',
    '(dérangé+|malade+|fêlé+|détraqué+|atteint+) (dans|de) la tête',
  ],
  except: [
    '(amoureux|rire|rires|prix|temps|course|vache|herbes|film) (était)? fou',
    '(amoureuse|comédie|course|semaine|soirée|idée|histoire|journée|saison|nuit) folle',
    '(folle) (du|de) (logis|joie)',
    '(fou|folle) (de|d) (joie|rage|inquiétude|amour)',
    'fou rire',
    '(s|se) (dit|décrit|définit|nomme|identifie|présente|considère|voit) ... (fou|folle|fous|folles)',
    '(peur|craint|craindre|crainte|impression|devenir|sent) ... (fou|folle)',
    '(s|se) (dit|décrit|définit|nomme|identifie|présente|considère|voit) ... malade+',
    '(film|cinéma|roman|livre|pièce|chanson|groupe|série|ciné-club|va voir|lit) ... (fou|folle|fous|folles|folie|psychose|dingue+)',
    '(traité+|traitaient|appelé+|insulté+|crié) ... (folle|fou|dingue+|débile+)',
    '(me|m) (rend|rendent|rendre|rendait) (folle|fou)',
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
    'Elle a ri avec ses amies au théâtre.',
    'Timbre de nicotine appliqué.',
    'Elle se décrit comme folle et fière.',
    'Fou rire au groupe de cuisine.',
    'Premier épisode de psychose en 2019.',
  ],
}
