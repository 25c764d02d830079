import type {Proof, Rule} from '../../rule.js'

const whom = '{charge}|enfant+|élève+|résident+|jeune+|ado|fille|mère|père|famille|milieu|foyer'
const groups =
  'autochtone+|inuk|inuite+|arabe+|musulman+|latino+|asiatique+|haïtien+|africain+|maghrébin+|immigrant+|réfugié+|gitan+|borderline+|schizophrène+|tpl|toxicomane+|alcoolique+|itinérant+|détenu+|bs|mère+ adolescente+'

/** Tous pareils, typique, pas comme les autres: un groupe prêté à la personne, ou une différence comptée contre elle. */
export const tousPareils: Rule = {
  id: 'fr.othering.tous-pareils',
  severity: 'suggest',
  match: [
    `(${groups}) typique+ ($|de)`,
    'comme (tous|toutes) les (gars|filles|prisonniers|drogués|psys|bs|anxieux|bipolaires|réfugiés|réfugiées|inuits|musulmans|musulmanes|asiatiques|africains|latinos|étrangers)',
    '(détenus|ados|toxicomanes|parents|itinérants|réfugiés|autochtones) : (tous|toutes) (pareils|pareilles|les mêmes)',
    '^ (les|ces)? [(gens|femmes|hommes|familles|patients|mères|jeunes) de (sa|leur|cette) (culture|race|ethnie|religion|origine)] (sont (plus|moins|très|tous|expressifs|démonstratifs|fermés)|exagèrent|dramatisent|crient|boivent|consomment|somatisent)',
    '((parents|mères|pères|filles|gars|usagers|détenus|enfants|élèves) (comme ça|de même) (ne|n|devraient|finissent)|^ ces enfants-là (finissent|ne (suivent|écoutent|changent))|^ ces (ethnies|communautés) (tolèrent|dramatisent|boivent|exagèrent|ne (vaccinent|collaborent|consultent)))',
    '(^ des comme (lui|elle|eux)|^ dans (ces|ce) (milieux|milieu|familles|genre de (famille|milieu))-là|comme on en voit $|^ les (filles|gars|femmes|hommes|jeunes|mères|pères|enfants|parents|détenus|élèves) comme (lui|elle|eux) (ne (changent|comprennent|collaborent|viennent)|tombent|finissent|reviennent|mentent|consomment|boivent))',
    `(${whom}|il|elle) (n)? (est|sont)? (un peu|très|vraiment|bien)? [(pas comme les autres|différent+ (des|de tous les) autres ($|et|résidents|élèves|patients)|à part des autres)]`,
    `(${whom}) (n)? (est|sont)? [pas (très|tout à fait|bien)? normal+] ($|et|avec|qui)`,
    '((monsieur|madame|il|elle|patient+|résident+) est (un|une) (vrai|vraie)? (original|originale|excentrique) $|(^ un original|c est (un spécial|une spéciale)) $|(vit|est) (encore|toujours)? dans son propre? monde $)',
    '((^|un|une) esquimau+ (de|qui|transféré+|amené+)|réserve+ d indiens|(famille|bande|gang) (d indiens|d esquimaux)|nègre+|négresse+|peau rouge|peaux rouges|kawish)',
    '(^ (vrai|véritable) prénom|(de|du|son|sa|^) (vrai|véritable) sexe|sexe véritable|orientation (sexuelle)? (déviante|anormale|contre nature)|^ ex homme)',
    '(société normale|(^|des|de|du) (gens simples|petit milieu)|(milieu social|classe sociale) (inférieur|inférieure|bas|basse))',
    '(parle|comprend|apprend) toujours? (pas|mal|à peine) (notre langue|la langue (d ici|de chez nous|de la place))',
    '((manières|mentalité) de (la rue|prison)|(manières|allure|air|look|profil|habitudes|hygiène|odeur|dents|dentition|mentalité) (de|d|d un|d une) (sauvage+|barbare+|bum|bs|crotté|robineux|clochard+|itinérant|prostituée|voyou|revendeur|junkie|bandit|bas étage)|se comporte en sauvage+|^ les gars de prison|élevé+ dans la rue $)',
    '((un autre|encore un) cas (de|pour (la)?)? (psy|psychiatrie|bs)|(^|nos|ces) cas de (la)? dpj|produit+ (de la dpj|du bs))',
    '(les|nos|ces) [(errants|confus|chroniques|agités|crieurs|frappeurs|lourds|incontinents)] (mangent|déjeunent|dînent|soupent|dorment|restent|vont|circulent|sont (à|au|dans)|(du|de l|au) (fond|salon|sous-sol|étage)|à part)',
    '(sur notre bras|nos (haïtiens|latinos|africains|arabes|musulmans|innus|asiatiques|chinois|noirs|prisonniers|junkies|drogués|gelés|poqués|ivrognes|borderlines|déments|autistes|trisomiques))',
    '((nom|prénom) (de famille)? (imprononçable|à coucher dehors)|(tenue|accoutrement) (ethnique|exotique)|smala|le clan débarque|(gros|vrai|sale) bs|(maudit+|sale+) (anglais|anglaise|arabe+|noir|noire|indien+|étranger+|juif)|pas (un vrai québécois|une vraie québécoise)|pas très catholique+ $)',
    '^ (le|la|l) [(mohawk|amérindien+|inuk|autochtone|musulman|musulmane|immigrant+|haïtien+|africain+|latino|gitan+|asiatique|arabe)] (refuse|crie|dort|sonne|est (agité+|arrivé+|violent+))',
    '(le vieux|la vieille|la grosse) (du|au) (lit|fond|2|3|4|5|6|7|8|10|12)',
    '(^ (un|une) (lesbienne|homosexuel|homosexuelle) (consulte|de|qui|au|se présente)|^ (punk|gothique|hippie|skinhead|squeegee+) ($|au)|(^|un|une) psychiatrique (au|à|du|sur|qui)|^ criminel+ (au (lit|triage)|notoire+|endurci+|connu+|de carrière))',
    '((leurs|leur) (coutumes|croyances|culture|religion) (empêche|empêchent|nuit|nuisent)|à la (mode|façon|manière) de chez eux|culturellement (exagéré+|amplifié+)|(vit|vivait) en marge $|(personnes|gens|vieux|jeunes) de (son|cet|leur) âge (radotent|exagèrent|mentent))',
    '((n|ne) (vit|fait|agit|pense) (pas|rien|jamais) comme tout le monde|fait rien comme les autres|(refuse d|incapable (de|d)|effort pour) (être|faire|vivre|parler|agir) comme (tout le monde|les autres))',
    '(les|ces|nos) (noirs|noires|latinos|autochtones|asiatiques|arabes|africains|haïtiens) (tolèrent|supportent|endurent) ... douleur',
  ],
  except: [
    '(moqué+|rejeté+|intimidé+|exclu+|isolé+|traité+) ... ... (différent+|pas comme)',
    '(art nègre|vrai prénom (confirmé|utilisé|choisi|inscrit))',
  ],
  message: 'Ces mots font de la personne un type, ou une exception.',
}

export const proof: Proof = {
  sources: ['aspc', 'onug', 'pratique-qc'],
  flags: [
    'Détenus : tous pareils, dit la note.',
    'Méfiante, comme toutes les réfugiées.',
    'Les gens de sa culture sont très expressifs.',
    'Élève différent des autres; foyer pas normal, frigo vide.',
    'Les errants soupent à part.',
    'Vrai prénom : Luc.',
  ],
  passes: [
    'Gens de sa culture rencontrés à la fête de quartier.',
    'Chats errants nourris; tracé typique de flutter.',
    'Le goût est étrange, dit-elle.',
  ],
}
