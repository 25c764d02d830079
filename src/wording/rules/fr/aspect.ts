import type {Proof, Rule} from '../../rule.js'

/** Aspect pitoyable, mauvaise présentation, problème d’hygiène: un coup d’œil devenu verdict. */
export const aspect: Rule = {
  id: 'fr.appearance.aspect',
  severity: 'hint',
  match: [
    '(aspect|état) (général|physique|corporel|extérieur)? (très|plutôt|assez)? (négligé+|repoussant+|répugnant+|dégoûtant+|pitoyable+|débraillé+|malpropre+|peu soigné+|clochardesque+)',
    '(allure+|look|air|apparence|dégaine|style) (d|de) (un|une)? (prostituée+|bandit|zombie|cadavre|épouvantail|toxicomane|alcoolique|junkie|fou|folle|voyou|vieille fille)',
    '(mauvaise|piètre|pauvre|triste) (présentation (générale|physique)|apparence)',
    '(problème+|lacune+|manque) d hygiène (personnelle|corporelle|important+|majeur+|évident+|flagrant+|marqué+|$)',
    '(n|ne)? (a|ont|avait) (aucune|peu d|pas d|zéro) hygiène',
    'hygiène (est)? (à (revoir|travailler|améliorer)|lacunaire|catastrophique|atroce|épouvantable|honteuse|négligée|problématique)',
    '(pieds|mains|ongles|dents|dentition|bouche|cheveux|haleine|barbe|peau|vêtements|linge|chaussures|souliers|draps|lit) (très|vraiment)? (affreux|affreuse+|horrible+|dégueulasse+|dégoûtant+|répugnant+|repoussant+|écœurant+|innommable+)',
    '(appartement|logement|logis|domicile) (est|était)? (très|vraiment|tellement)? (sale+|malpropre+|immonde+)',
    '(vit|vivait|loge|habite|dort) dans (un|une) (trou|taudis|soue|dépotoir|porcherie|bouge)',
    '({charge}|(il|elle|{charge}) (est|était|demeure)) (très|toujours|bien|tout|toute)? [(défraîchi+|propret|proprette|coquet|coquette|élégant+|fané+|cadavérique+|fripé+|flétri+|décati+|attirant+|mignon+|ravissant+|sexy|voluptueux|voluptueuse|décharné+)]',
    '^ (cadavérique+|décharné+|défraîchi+|coquette et|bien arrangée|(squelettique+|rachitique+|mal tenu+) ($|et|malgré|comme)|incurique+)',
    '({charge}|il|elle|fille|garçon|jeune) (est|était|paraît|semble|demeure)? (très)? [(squelettique+|rachitique+|mal tenu+|incurique+|décharné+|cadavérique+)]',
    '((bizarre+|étrange+) (d|de) (allure|apparence|aspect)|(d|l) aspect (physique|général)? (bizarre|étrange)|propre+ de sa personne)',
    'apparence (beaucoup|bien)? plus (jeune|vieux|vieille|âgé+) que',
    '(paraît|semble avoir) ... ans de (plus|moins)',
    '(allure|apparence|mine|air) (patibulaire+|cadavérique+|de déterré+|sinistre+|peu (rassurant+|engageant+))',
    '(trop|beaucoup trop|très|outrageusement|mal|bien|fortement) (maquillé+|fardé+|bronzé+|bijouté+|coiffé+|arrangé+|mis|mise|habillé+ pour)',
    '(dentition|dents|bouche|cheveux|barbe|vêtements|souliers|chaussures) (est|sont)? en (très)? (piteux|triste|lamentable) état',
    'laisse+ à désirer (côté|quant à|au niveau (de|d)|sur le plan de|en matière d) (l|la|son|sa)? (hygiène|propreté|tenue|apparence)',
  ],
  except: [
    'négligé+ (du|de la|des)',
    '(propriétaire|locateur|plainte+|ville|inspection|régie) ... (sale+|malpropre+)',
    '(logement|appartement) ... (malpropre+|sale+) (à (son|leur) arrivée|selon le bail|plainte)',
    '(très|bien|fortement) (mis|mise) (en|au|à|sur)',
    'bien (mis|mise|arrangé+|coiffé+) (en|au|à|par|avec|pour)',
    '(plaie+|lésion+|selle+|urine+|ulcère+|pansement|tumeur|masse) (d|de|à)? (un|l)? ... aspect',
    'état (négligé+|repoussant) (de|du|des) (logement|appartement|immeuble|bâtiment)',
    'squelettique+ : (pas|aucun+|normal|ras|sans|négatif|douleur+|rien)',
  ],
  message: 'L’apparence se lit vite comme un verdict.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: [
    'Homme d’aspect étrange, dentition affreuse.',
    'Il est toujours propret, cravate et chapeau.',
    'Elle était décharnée au triage.',
    'N’a aucune hygiène.',
    'Femme défraîchie, assise au salon.',
    'Vit dans un trou, dit le rapport.',
    'Cheveux en piteux état au triage.',
    'Laisse à désirer côté propreté.',
    'Homme à l’aspect répugnant.',
    'Mal tenue, souliers percés.',
    'Squelettique, joues creuses.',
  ],
  passes: [
    'Lésion d’aspect douteux, biopsie demandée.',
    'Elle aime se parfumer le dimanche.',
    'L’hygiène des mains est affichée.',
    'Ongle du pied infecté; elle trouve le thé trop parfumé.',
    'Bonne mine. Présentation du siège à l’échographie.',
    'Plaie d’aspect dégoûtant, selon elle, mais propre.',
  ],
}
