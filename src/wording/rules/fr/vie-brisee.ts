import type {Proof, Rule} from '../../rule.js'

/** La vie racontée comme un malheur. */
export const vieBrisee: Rule = {
  id: 'fr.suffering.vie-brisee',
  severity: 'suggest',
  match: [
    '[(emprisonné+|piégé+|cloîtré+|coincé+|embourbé+|ligoté+|cadenassé+) (dans|à|par) (sa|son|la|ses|l|une|un)?] ({ailment}|corps|bulle)',
    '(vie|existence|avenir|carrière|jeunesse|rêves|enfance|études|couple) (a|ont|est|sont|fut|avait|complètement|littéralement)? (été)? [(basculé|chaviré|déraillé|gâché+|brisé+|hypothéqué+|ruiné+|détruit+|fauché+|saccagé+)]',
    '(triste|cruelle) (réalité|destinée|fatalité|existence)',
    '(marqué+|blessé+|meurtri+|brisé+|hypothéqué+|handicapé+) (à (jamais|vie)|pour (la vie|toujours))',
    '(subit|subir|subissant|endure|essuie) (les|l|le|la) (ravages|assauts|affres|enfer|calvaire|martyre)',
    '[(proie|jouet|pantin|à la merci|sous l empire|sous la coupe|sous le poids) (de|d|du|des|à)] (la|sa|ses|son|une|l)? {ailment}',
    '(immense|indicible|atroce) souffrance',
    '(porter~|porte|traîner~) (le|comme un|un) (lourd)? (fardeau|boulet)',
    '(éprouvé+|magané+|malmené+|maltraité+|cabossé+|ravagé+|brassé+|poqué+|usé+|abîmé+|meurtri+|écorché+|blessé+|accablé+) par (la vie|le sort|le destin|les épreuves)',
    'écorché+ vif',
    '(pauvre|malheureux|malheureuse) (de lui|d elle|lui|elle)',
    '(terrible|affreux|affreuse|maudit+|satané+|cruel|cruelle|sale|foutue|vilaine) (maladie|trouble|diagnostic|dépression|schizophrénie|dépendance)',
    '(n a|n aura|n avait) jamais (eu|connu) (de|la|une)? (chance|vie (normale|facile)|bonheur|jeunesse)',
    '(durement|cruellement|lourdement|tragiquement|injustement) (frappé+|éprouvé+|hypothéqué+|handicapé+|marqué+|atteint+)',
    '(drame|tragédie|malheur|calvaire) (de|d) (sa|cette|son|leur) (vie|famille|existence|maladie|couple)',
    '[souffrant+] (psychologiquement|mentalement|moralement|en silence|depuis (l enfance|toujours))',
    '{ailment} (la|le|l|les) [(ronge|mine|tue|dévore|détruit|consume|accable|hante|terrasse|gruge|écrase|torture|tourmente)]',
    '(lutte|lutter|bat|battre|combat|luttait) (sans (cesse|relâche|répit)|vaillamment|désespérément|bravement) contre',
    '(livré+|abandonné+|asservi+|enchaîné+) à (ses|sa|son|la|l) (démons|bouteille|boisson|pulsions|maladie|délire|dépendance|addiction|folie|angoisses|obsessions|consommation)',
    '(porter~|porte|traîner~|traîne) (le|la|son|sa|comme un|un) (lourd)? (fardeau|croix|stigmate+)',
    '(maladie|schizophrénie|dépression|psychose|bipolarité|dépendance|alcool|drogue) (a|ont|avait|lui a|l a)? (eu raison de|emporté|rattrapé|terrassé|foudroyé|frappé|volé|dévasté|rongé|miné)',
    '(peu|pas|guère) (gâté+|épargné+|choyé+) par (la vie|le (destin|sort))',
    'la vie ne (l|les) a (pas|guère) (épargné+|gâté+|choyé+)',
    '(voit|voyait|vu|voir) (sa|son|leur) (vie|monde|univers|avenir) (basculer|s effondrer|s écrouler|chavirer)',
    '(vit misérablement|(vie|existence) (misérable|pathétique)|(mène|menait|mener) une (bien)? (triste|piètre|pauvre) (vie|existence)|(triste|tragique) (histoire (de vie|personnelle|familiale)|parcours|destin)|(destin|parcours) tragique|(traîne|traîner|traînait) (sa misère|de lourds antécédents)|(se résigne|résigné+) à son (triste)? sort|vit une (véritable)? tragédie)',
    '(démons (intérieurs|du passé)|(vit|lutte|compose) (avec|contre) ses (vieux)? démons|vie de (souffrance|malheur|misère)|misère noire|né+ sous une mauvaise étoile|mal parti+ dans la vie|digne de pitié|prendre en pitié|(malheureuse+|pauvre+) victime+|victime+ (du sort|de la vie|d un burn-out)|croule sous (les|ses) (problèmes|symptômes|malheurs)|se noie dans (l alcool|la boisson|ses problèmes)|(succombe|succombé|cède|cédé) à (ses|son) démon+|âme+ en peine|(il|elle|{charge}) est (devenu+)? une (vraie|véritable)? (épave|loque)|fait peine à voir)',
    'victime+ (de|d) (ses|son|sa) (impulsions|pulsions|émotions|délire+|propres démons)',
    'tout perdu à cause (de|d|du) (la|sa|son|l|ses|le)? ({ailment}|boisson|jeu|drogue+)',
    '(frappé+|marqué+|poursuivi+|accablé+) par (la malchance|le (sort|destin|malheur)|un malheur)',
  ],
  except: [
    '(éprouvé+|usé+|abîmé+) par (la vie) (commune|à deux)',
    '(dit|pense|écrit|raconte|croit) (que|qu)? la vie ... (l|les)? (a|ont)? (pas)? (épargné+|gâté+)',
  ],
  message: 'Ces mots font d’une vie un malheur.',
}

export const proof: Proof = {
  sources: ['onug', 'pratique-qc'],
  flags: [
    'Sa jeunesse est gâchée.',
    'Enchaînée à sa dépendance.',
    'Marqué à jamais par la psychose.',
    'Peu gâtée par la vie.',
    'Mène une bien triste existence.',
    'Victime de ses impulsions.',
  ],
  passes: [
    'Il n’a pas eu de répit cette fin de semaine.',
    'Son bras est brisé depuis lundi.',
    'La porte est brisée.',
    'Il a atteint son but de la semaine.',
    'N’a pas eu la chance de voir le médecin.',
    'L’épave du navire est au musée.',
    'Elle dit que la vie ne l’a pas épargnée.',
  ],
}
