import type {Proof, Rule} from '../../rule.js'

/** Le danger lu dans une allure ou un caractère. */
export const menaceLatente: Rule = {
  id: 'fr.risk.menace-latente',
  severity: 'suggest',
  match: [
    '(ton|regard|attitude|propos|comportement+|posture|langage) (agressif+|menaçant+|violent+|intimidant+|hostile+|provocant+)',
    '(présente|représente|constitue) un (réel|vrai|grand)? danger pour (autrui|le personnel|les (autres|intervenants|usagers)|l équipe)',
    '(agressivité|hostilité) (verbale|physique)',
    'violence+ (verbale+|physique+) (envers|à l endroit) (du|de)? (le|l|la|les|une)? (personnel|équipe|préposé+|infirmière+|intervenant+)',
    'connu+ (pour|comme) (ses|sa|son|être)? ... (menaces|menaçant+|colère+|violence+|violent+|agressif+|agressivité|imprévisible+|explosif+|dangereux)',
    '(dangerosité élevé+|(dangerosité|violence|agressivité|hostilité) (imminente|contenue|latente|sous-jacente|palpable))',
    'prédateur+ sexuel+',
    '(haut|fort|grand)? potentiel (élevé)? (de|d) (violence|agressivité|agression+|hétéro-agressivité|dangerosité)',
    '(gars|allure|air|look|mine) de (gang|bandit|criminel|bum|motard|voyou|dur|prisonnier)',
    '(stature|gabarit|carrure|physique|allure) (imposant+|intimidant+|inquiétant+)',
    '(mauvais caractère|caractère de (cochon|chien))',
    '(tempérament|caractère) (bouillant|fougueux|volcanique|orageux|prompt)',
    '(escalade verbale|risque d escalade)',
    '^ (assaut|agression+) (physique+|verbale+|sauvage+|gratuite+)? (sur|envers|contre) (un|une|le|la|l|les)? (préposé+|infirmière+|infirmier+|agent+|intervenant+|éducateur+|éducatrice+|personnel|pair+|usager+|résident+)',
    '(agressivité|violence+|hostilité|brutalité) (verbale+|physique+|répété+)',
    '(agressivité|impulsivité|violence|agitation) (élevé+|marqué+|accrue|croissante|imminente|dangereuse|extrême|présente|soudaine|gratuite|contenue)',
    '(assaut|voies de fait) (physique+|verbal|sauvage)? (sur|envers|contre|à l endroit)',
    'tendance+ (très)? (violente+|agressive+|antisociale+|destructrices|criminelle+|meurtrière+|hétéro-agressive+|à (la violence|l agressivité|la destruction))',
    '({charge}|fils|fille|mari|père|mère|frère|détenu+|résident+|jeune+|élève|individu+|garçon|adolescent+) potentiellement (violent+|agressif+|dangereux|dangereuse+|explosif+)',
    'réveil ... [(agressif|combatif)]',
    'agresseur+ (de|d) (un|une|deux|trois|plusieurs|quatre) autre+? (résident+|usager+|patient+|pair+|élève+|détenu+|préposé+|infirmière+|co-résident+)',
    '^ (à)? (très)? haut risque (selon (la|le|l) (dpj|police|probation|sq|agent+|triage)|pour (le|l|les|son|ses) (personnel|équipe|pairs|entourage))',
  ],
  except: [
    '(subi|vécu|victime|témoin|exposé+|climat|selon elle) ... (propos|comportement+|attitude)',
    '(propos|ton|attitude|comportement+) (violents|hostile|intimidant|menaçants|agressifs) (entendu+|de (son|sa)|du|au travail)',
    '(agressivité|hostilité) (verbale|physique) (subie|vécue|de (son|sa)|au travail|entre)',
    '(violence+|agressivité) (verbale+|physique+) (de|du|par|subi+|vécu+|à la|dans l)',
    '(subi|vécu|victime|témoin|exposé+) ... (violence+|agressivité)',
  ],
  message: 'Ces mots lisent un danger dans une allure.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Haut potentiel de violence.',
    'Gars de gang à l’allure dure.',
    'Violence latente en entrevue.',
    'Tendances agressives depuis l’adolescence.',
    'Jeune potentiellement violent.',
  ],
  passes: [
    'Le tapis est un risque pour la marche.',
    'Attention à la marche mouillée.',
    'Elle a un potentiel de chanteuse.',
    'Risque d’explosion de la bonbonne d’oxygène, poêle débranché.',
    'Réagit mal à la codéine.',
    'Tumeur potentiellement agressive au scan.',
  ],
}
