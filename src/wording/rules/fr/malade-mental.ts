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
    '(fou|folle|fous|folles|cinglé+|dingue+|tarée+|timbrée+|(est|complètement) (taré|timbré)|détraqué+|aliéné+|débile+|barjot+|craqué+ raide|dérangé+ mentalement|névrosé+)',
    '(cas) (psy|psychiatrique+)',
    '(bizarre+|étrange+) (personnage|bonhomme|dame|madame|monsieur|comportement)',
  ],
  except: [
    '(amoureux|rire|rires|prix|temps|course|vache|herbes) fou',
    '(folle) (du|de) (logis|joie)',
    '(fou|folle) (de|d) (joie|rage|inquiétude)',
  ],
  message: 'Ces mots mettent une personne à l’écart.',
}

export const proof: Proof = {
  sources: ['onu', 'aspc'],
  flags: ['Malade mentale suivie en externe.', 'Se comporte en folle au salon.'],
  passes: ['Elle a ri avec ses amies au théâtre.', 'Timbre de nicotine appliqué.'],
}
