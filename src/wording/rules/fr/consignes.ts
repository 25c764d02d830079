import type {Proof, Rule} from '../../rule.js'

/** Consignes et recadrages: l’équipe dit, la personne obéit. */
export const consignes: Rule = {
  id: 'fr.compliance.consignes',
  severity: 'suggest',
  match: [
    '(recadrer~|réprimander~|rappelé+ à l ordre|averti+ de|sommé+ de|sermonner~|remis+ à sa place|ramené+ à l ordre|avisé+ de (ne|cesser|se|rester|retourner))',
    '(s’est fait|se fait|se faire) (dire|rappeler|avertir|répéter|reprendre|remettre à sa place) (de)?',
    'recadrage+',
    '(ne|n) (respecter~|suivre|suit|écouter~|observer~|tolérer~) (pas|aucun|aucune|plus|jamais|ni|guère) (les|le|la|l|son|sa|ses)? (consigne+|règle+|règlement+|cadre|interdit+|limite+|horaire|couvre-feu|code|plan|contrat|engagement+|conditions|recommandation+|directives)',
    '(ne|n) se (conforme+|plie|soumet) pas',
    '(n|ne) obéit pas',
    '(malgré|en dépit de) (les|nos|plusieurs|de nombreux|de nombreuses|maints|multiples|l)? (avertissement+|recadrage+|rappels|consignes|recommandations|avis)',
    'on lui a (dit|ordonné|répété) de',
    '(défier~|contester~|braver~) (les|le|l|la)? (autorité|consignes|cadre|règles|règlement+|limites|personnel|intervenant+|équipe)',
    '(tester~|tente de tester|cherche à tester|repousse+|pousse) (sans cesse|constamment|les|nos|ses|le)? (limites|limite|cadre)',
    '(en fait qu|fait) à sa tête',
    'la sourde oreille',
    '(argumenter~|s’obstine|marchander~|parlementer~|négocier~ (constamment|sans cesse|sa|ses|tout|chaque)) (avec|sur|à)?',
    '(argumentatif+|argumentateur+|chercher~ (la|le) (confrontation|bagarre|trouble|chicane|conflit))',
  ],
  except: [
    '({other}|avocat+|syndicat|dissertation) argumenter~',
    'négocier~ ... (loyer|bail|prix|salaire|contrat)',
    'à l insu',
  ],
  guards: {negation: false},
  message: 'Ces mots consignent un ordre et taisent l’échange.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Recadrée trois fois en soirée.',
    'Ne respecte pas les consignes de l’unité.',
    'Teste les limites du cadre.',
    'Défie l’autorité du personnel.',
  ],
  passes: [
    'Il respecte les heures de repas.',
    'Le cadre du miroir est réparé.',
    'Elle conteste la décision de l’assureur.',
  ],
}
