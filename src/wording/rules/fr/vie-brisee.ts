import type {Proof, Rule} from '../../rule.js'

/** La vie racontée comme un malheur. */
export const vieBrisee: Rule = {
  id: 'fr.suffering.vie-brisee',
  severity: 'suggest',
  match: [
    '[(emprisonné+|enchaîné+|piégé+|cloîtré+|coincé+|embourbé+|ligoté+|cadenassé+|captif|captive) (dans|à|par) (sa|son|la|ses|l|une|un)?] ({ailment}|corps|délire|bulle)',
    '(vie|existence|avenir|carrière|jeunesse|rêves|enfance|études|couple) (a|ont|est|sont|fut|avait|complètement|littéralement)? (été)? [(basculé|chaviré|déraillé|gâché+|brisé+|hypothéqué+|ruiné+|détruit+|fauché+|empoisonné+|saccagé+)]',
    '(triste|cruelle|pénible|dure|lourde) (réalité|destinée|fatalité|épreuve|existence)',
    '(marqué+|blessé+|meurtri+|brisé+|hypothéqué+|handicapé+) (à (jamais|vie)|pour (la vie|toujours))',
    '(subit|subir|subissant|endure|essuie) (les|l|le|la) (ravages|assauts|affres|méfaits|foudres|enfer|calvaire|martyre)',
    '[atteint+ ... (d|de|du)] (un|une|la|l)? {ailment}',
    '[(proie|jouet|martyr+|pantin|souffre-douleur) (de|à|des)] (la|sa|ses|son|une|l)? {ailment}',
    '[(à la merci|sous l empire|sous la coupe|sous le poids|au fond) (de|d|du|des)] (sa|ses|son|la|l)? {ailment}',
    '(immense|indicible|atroce|terrible|énorme) souffrance',
    '(porter~|porte|traîner~|traîne) (le|la|son|sa|comme un|un) (lourd)? (fardeau|croix|boulet|stigmate+)',
    '(la vie|le sort|le destin) (ne|n|s) (l|lui|est|les)? (a|ont)? (pas|jamais)? (épargné+|gâté+|fait de cadeau+|acharné+)',
    '(éprouvé+|magané+|poqué+|usé+|abîmé+|meurtri+|écorché+|blessé+|accablé+) par (la vie|le sort|le destin|les épreuves)',
    'écorché+ vif',
    '(pauvre|malheureux|malheureuse) (de lui|d elle|lui|elle)',
    '(terrible|affreux|affreuse|maudit+|satané+|cruel|cruelle|sale|foutue|vilaine) (maladie|mal|trouble|diagnostic|dépression|schizophrénie|dépendance)',
    '(maladie|schizophrénie|dépression|psychose|bipolarité|dépendance|alcool|drogue) (a|ont|avait|lui a|l a)? (eu raison de|emporté|rattrapé|terrassé|foudroyé|frappé|volé|dévasté|rongé|miné)',
    '(n a|n aura|n avait) (jamais|pas) (eu|connu) (de|la)? (chance|vie (normale|facile)|bonheur|répit|jeunesse) (dans)?',
    '(frappé+|touché+|fauché+|happé+|atteint+|éprouvé+) (de plein fouet|durement|cruellement|très jeune|tragiquement|injustement|lourdement) (par|d|de)?',
    '(durement|cruellement|lourdement|tragiquement|injustement) (frappé+|éprouvé+|hypothéqué+|handicapé+|marqué+|atteint+) (par|de|d)?',
    '(malheureusement|hélas) ... (atteint+|porteur+|porteuse+|schizophrène|bipolaire|handicapé+|condamné+)',
    '(drame|tragédie|malheur|calvaire|épreuve) (de|d) (sa|cette|son|leur|la|ce) (vie|famille|existence|maladie|couple|jeune|homme|femme|dame)',
    '(maladie|trouble|schizophrénie|dépression|psychose|bipolarité|dépendance) (l|les|la|lui|le) (a|ont|avait) (privé+|arraché+|enlevé+|emmuré+|rattrapé+|volé|tout)',
    '[souffrant+] (psychologiquement|mentalement|moralement|en silence|depuis (l enfance|toujours|des années|longtemps))',
    '{ailment} (la|le|l|les) [(ronge|mine|tue|dévore|détruit|consume|accable|hante|paralyse|terrasse|gruge|cloue|emporte|écrase|torture|tourmente|empêche de (vivre|fonctionner))]',
    '(lutte|lutter|bat|combat|battre|luttait) (sans (cesse|relâche|répit)|vaillamment|désespérément|bravement|depuis toujours) (contre|avec)',
    '(livré+|abandonné+|soumis|soumise|asservi+|enchaîné+) à (ses|sa|son|la) (démons|pulsions|maladie|délire|dépendance|addiction|folie|angoisses|obsessions|consommation)',
  ],
  except: [
    '(éprouvé+|usé+|abîmé+) par (la vie) (commune|à deux)',
    '(atteint+) ... (cible|objectif+|but|sommet)',
    '(l|une|d|cette|sans|toute|aucune|les|des|ni|ou) [atteinte+] ... (d|de|du)',
    '(dit|pense|écrit|raconte|croit) (que|qu)? la vie ... (l|les)? (a|ont)? (pas)? (épargné+|gâté+)',
  ],
  message: 'Ces mots font d’une vie un malheur.',
}

export const proof: Proof = {
  sources: ['onug', 'pratique-qc'],
  flags: ['Sa jeunesse est gâchée.', 'Enchaînée à sa dépendance.', 'Marqué à jamais par la psychose.'],
  passes: ['Son bras est brisé depuis lundi.', 'La porte est brisée.', 'Il a atteint son but de la semaine.'],
}
