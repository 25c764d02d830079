import type {Proof, Rule} from '../../rule.js'

/** Le caractère et le tempérament, notés comme un défaut. */
export const mauvaisCaractere: Rule = {
  id: 'fr.character.mauvais-caractere',
  severity: 'suggest',
  match: [
    '(mauvais|sale|foutu|maudit|sacré|méchant|très mauvais) (caractère|tempérament)',
    '(caractère|tempérament|personnalité) (de (cochon|chien|mule|merde|bœuf)|bouillant+|explosif+|ingrat|impossible|exécrable|prompt+|entier|acariâtre|rigide+|abrasif+|dramatique+|infantile+|immature+|faible+|compliqué+)',
    '(tempérament|personnalité) (impulsif+|irritable+|instable+|pathologique+|toxique+|passif+|fragile+)',
    '(tête (dure|chaude|brûlée|de (cochon|mule|pioche|bœuf))|face de (cochon|mule|bœuf))',
    '(têtu+|entêté+) comme',
    '((fait|a|faire) la grosse tête|grande gueule|grosse gueule|langue de vipère|mauvaise langue|mauvais (perdant|payeur|joueur|coucheur|plaisant|exemple|garnement)|mauvaise (perdante|payeuse|joueuse|tête)|(très|est|plutôt|assez|{charge}|caractère) soupe au lait|petit caractère|petite nature|fine bouche|mauvais poil|trouble-fête|rabat-joie)',
    '(manipulation+|clivage|hostilité|provocation|séduction|chantage|théâtralisme) (important+|marqué+|majeur+|évident+|constant+|fréquent+|autour|à peine voilé+|affectif|émotif|émotionnel|pure|manifeste|envers|entre (les|l)|auprès)',
    '^ (manipulation+|clivage|hostilité|provocation|théâtralisme|arrogance|mauvaise volonté|égoïsme|ingratitude|paresse|jalousie maladive|colères|insolence|impolitesse) $',
    '(trait+|tendance+|côté|ton|comportement+) (plutôt|très)? (manipulateur+|manipulatoire+|dramatique+|théâtral+|séducteur+|hautain+|arrogant+|méprisant+|enfantin+|puéril+|capricieux|tyrannique+|dominateur+)',
    '(tape|tombe|taper|tomber|porte|joue) sur les nerfs (de|du|des)',
    '(fait|faire) perdre (notre|le) temps',
    '(ton|réponses|propos|regard|attitude) (sec|sèche+|larmoyant+|geignard+|cassant+|brusque+|hostile+|hautain+|noir+|de marbre|bête+|froid+) $',
    'bête comme (ses|tout|un)',
    '(menace|menaçait|menacer) (d écrire|de (porter plainte|se plaindre|poursuivre|quitter|tout (casser|détruire|lâcher)|appeler (le|son|la)|faire une plainte))',
    'mal (élevé+|engueulé+|embouché+|léché+|luné+|intentionné+|dégrossi+)',
    'se (fâche|emporte|choque|frustre|vexe|pique|irrite) (pour (un rien|rien|tout|des riens)|facilement|au moindre|vite|rapidement|à la moindre|sans raison)',
    '(sur ses grands chevaux|le mors aux dents|saute+ une coche|saute les plombs|voit rouge $|(pète|pété|péter|pétait) (sa coche|une coche|une crise|sa crise|une fuse|un plomb|un câble|les plombs))',
    '(conduite|comportement|attitude|demande+|plainte+|revendication+|réaction+|agir+|propos) (immature+|puéril+|mesquin+|abusif+|excessif+|injustifié+|déraisonnable+|égoïste+|manipulateur+|manipulatrice+|enfantin+|impulsif+|sournois+|malsain+|malveillant+|hautain+|méprisant+|arrogant+|cavalier+|cavalière+|théâtral+|démesuré+|irrationnel+|loufoque+|farfelu+)',
    '(langage|vocabulaire|propos|ton|discours|paroles|commentaires|remarques|blagues|humour) (ordurier+|ordurière+|cru+|vulgaire+|sale+|déplacé+|salé+|désobligeant+|acide+|méchant+|plate+|de charretier|blessant+|mielleux|cassant+|acerbe+|sexiste+|raciste+|hargneux|hargneuse|baveux|grivois+)',
    '(bête+|baveux|baveuse) avec (tout le monde|tous|les autres|nous)',
    '(demande+|comportement+|attitude+|propos|conduite+|réaction+|plainte+) ... ... (nous|me|lui)? (apparaît|apparaissent|paraît|paraissent|semble|semblent|demeure|demeurent|sont|est|seraient|serait) (très|plutôt|assez|parfois|souvent)? [(capricieux|capricieuse+|puéril+|infantile+|manipulatoire+|manipulateur+|immature+|déraisonnable+)]',
    '(tente|tenté+|tentait|essaie|essayé+|essayait|cherche|cherchait) (de|d|à) [manipuler (le|la|les|l|son|sa|ses) (médecin+|personnel|équipe|psychiatre+|intervenant+|infirmière+|préposé+|résident+|pairs|autres|entourage|mère|père|parents|famille|conjoint)]',
  ],
  except: [
    '(propos|commentaires|remarques|paroles|blagues|plainte+|comportement|attitude) ... (du|de la|de l|de son|de sa|de ses) (patron+|patronne|voisin+|collègue+|conjoint+|ex|père|mère|gérant+|propriétaire|frère|sœur)',
    'tête brûlée (par|au)',
    'clivage entre (les|l) (riches|générations)',
    'mal (intentionné+) (qui|l)',
    'oppositionnel avec provocation',
    '(victime|subi|reçu|entendu|cible|blessé+|suite aux|à cause des) ... (propos|commentaires|remarques|paroles|blagues|langage)',
  ],
  message: 'Ces mots jugent un tempérament, sans dire ce qui s’est passé.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Mauvais caractère au réveil.',
    'Tête dure, garde son idée.',
    'Se fâche pour un rien.',
    'Hier soir, bête avec tous.',
    'Ses plaintes répétées semblent puériles.',
    'A essayé de manipuler la psychiatre.',
  ],
  passes: [
    'Plainte au syndicat.',
    'Langue sale, face enflée à droite.',
    'Grosse tête au 98e percentile.',
    'Le caractère intense de la douleur varie.',
    'Mal de tête depuis hier.',
    'Il se fâche quand on entre sans frapper.',
    'Son ex a un caractère de cochon, dit-elle, et la porte est mauvaise.',
    'C’est un homme difficile à joindre en forêt.',
  ],
}
