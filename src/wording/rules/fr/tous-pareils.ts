import type {Proof, Rule} from '../../rule.js'

const whom =
  '{charge}|enfant+|élève+|résident+|jeune+|ado|ados|fille|fils|mère|père|parents|famille|milieu|maison|foyer|couple'
const groups =
  'autochtone+|inuk|inuite+|innu+|atikamekw|noir+|arabe+|musulman+|latino+|latina+|asiatique+|chinois|chinoise+|haïtien+|africain+|maghrébin+|méditerranéen+|slave+|immigrant+|réfugié+|migrant+|étranger+|gitan+|juif|juive|borderline+|bipolaire+|schizophrène+|tpl|toxicomane+|alcoolique+|itinérant+|détenu+|assisté+ social+|bs|psychiatrique+|mère+ adolescente+|mère+ monoparentale+'

/** Tous pareils, typique, pas comme les autres: un groupe prêté à la personne, ou une différence comptée contre elle. */
export const tousPareils: Rule = {
  id: 'fr.othering.tous-pareils',
  severity: 'suggest',
  match: [
    `(${groups}) typique+ ($|de)`,
    `^ typique+ (des|chez (les|un|une)|d un|d une|de la) (${groups}|femmes|hommes|filles|gars|ados)`,
    `^ (typiquement|bien) (féminin|masculin|féminine|masculine|un homme|une femme|un gars|une fille|un ado|une ado|${groups}) $`,
    'comme (tous|toutes) (les|ces) (femmes|hommes|filles|gars|ados|adolescentes|prisonniers|assistés|drogués|vieux|vieilles|psys|bs|dépressifs|anxieux|bipolaires|détenus|détenues|réfugiés|réfugiées|inuits|innus|musulmans|musulmanes|asiatiques|africains|latinos|étrangers|prostituées)',
    '(détenus|patients|gens|jeunes|hommes|femmes|ados|toxicomanes|parents|familles|usagers|résidents|itinérants|réfugiés|autochtones) : (tous|toutes) (pareils|pareilles|les mêmes)',
    '^ (les|ces)? [(gens|femmes|hommes|familles|patients|personnes|mères|pères|filles|jeunes) de (sa|leur|cette) (culture|race|ethnie|religion|origine|nationalité|communauté|tribu|réserve)] (sont (plus|moins|très|souvent|tous|toutes|portés|expressifs|expressives|démonstratifs|fermés|habitués|comme)|ne|n|exagèrent|dramatisent|crient|expriment|boivent|consomment|somatisent|dorment|mangent|refusent|acceptent)',
    '(parents|mères|pères|femmes|hommes|filles|gars|jeunes|usagers|résidents|détenus|couples|adolescents) (comme ça|de même) (ne|n|devraient|on|finissent|ont|font|$)',
    `(${whom}|il|elle) (n)? (est|sont)? (un peu|très|vraiment|bien)? [(pas comme les autres|différent+ (des|de tous les) autres|à part des autres)]`,
    `(${whom}) (n)? (est|sont)? [pas (très|tout à fait|bien)? normal+] ($|et|avec|qui)`,
    '(monsieur|madame|{charge}|il|elle) (est|était|semble|paraît) (très|plutôt|assez|vraiment|un peu|bien|quelque peu)? [(étrange|bizarre|singulier|singulière|farfelu|farfelue)] ($|et|dans|avec|à)',
    '(monsieur|madame|il|elle|patient|patiente|résident|résidente) est [(un|une) (vrai|vraie|drôle d)? (original|originale|excentrique|extraterrestre|ovni)]',
    '(^ un original|c est (un spécial|une spéciale)) $',
    '(vit|est|toujours|souvent|reste|part) (encore|toujours|souvent)? dans son (propre|petit)? monde (à (lui|elle))? $',
    '(^|un|une) esquimau+ (de|du|qui|au|en|transféré+|amené+)',
    '(réserve+ (d indiens|indienne+)|(famille|bande|gang|groupe|village) (d indiens|d esquimaux))',
    '(nègre+|négresse+|peau rouge|peaux rouges|kawish|métèque+|chinetoque+|bougnoule+|sauvagesse+)',
    '(^ (vrai|véritable) prénom|(de|du|son|sa|^) (vrai|véritable) sexe|sexe véritable|orientation (sexuelle)? (déviante|anormale|contre nature|douteuse))',
    '(femme|homme|fille|garçon) mais (en réalité|en fait|biologiquement|au fond) (un|une) (homme|femme|garçon|fille)',
    '(société|communauté) normale',
    '(^|des|de|du) (gens simples|petit milieu|basse classe)',
    '(milieu|classe) sociale? (inférieur|inférieure|bas|basse)',
    '(parle|comprend|apprend) (toujours)? (pas|mal|peu|à peine) (notre langue|la langue (d ici|de chez nous|de la place))',
    '((superstition+|croyance+) (de (la|sa) (famille|culture|mère|communauté|tribu)|d (un autre âge|arriérés))|remèdes de (sorcier+|charlatan+))',
    '(manières|langage|allure|habitudes) de (la rue|prison|sauvage+|barbare+|bum|robineux|bas étage)',
    'élevé+ dans la rue $',
    '(un autre|encore un) cas (de|pour (la)?)? (psy|psychiatrie|la psychiatrie|bs|la dpj)',
    '(les|nos|ces|des) [(errants|confus|chroniques|agités|crieurs|frappeurs|grabataires|dérangeants|lourds|incontinents|gavés|psys|fracas|avc)] (sont|ne|n|mangent|déjeunent|dînent|soupent|dorment|restent|vont|circulent|se|du|de l|au (fond|salon|troisième|deuxième|lit)|à part|ensemble|$)',
    '(un|une|^) psychiatrique (au|à|du|sur|qui|en)',
    '^ criminel+ (au (lit|triage|12)|notoire+|endurci+|connu+|de carrière)',
  ],
  except: [
    '(moqué+|rejeté+|intimidé+|exclu+|isolé+|traité+) ... ... (différent+|pas comme)',
    '(réserve+ indienne+ ... (loi|numéro|no)|loi ... réserve+ indienne+)',
    '(taux|présentation|tableau|développement) ... typique+',
    '(goût|rêve|bruit|sensation|odeur|voix) ... (étrange|bizarre)',
    'les (parents|autres) ... comme les autres',
  ],
  message: 'Ces mots font de la personne un type, ou une exception.',
}

export const proof: Proof = {
  sources: ['aspc', 'onug', 'pratique-qc'],
  flags: [
    'Détenus : tous pareils, dit la note.',
    'Méfiante, comme toutes les réfugiées.',
    'Les gens de sa culture sont très expressifs.',
    'Élève différent des autres.',
    'Foyer pas normal, frigo vide.',
    'Les errants soupent à part.',
    'Vrai prénom : Luc.',
  ],
  passes: [
    'Gens de sa culture rencontrés à la fête de quartier.',
    'Chats errants nourris; tracé typique de flutter.',
    'Le goût est étrange, dit-elle.',
  ],
}
