import type {Proof, Rule} from '../../rule.js'

/** Ça ne donnera rien: notre lassitude, écrite comme un fait. */
export const finDeParcours: Rule = {
  id: 'fr.pessimism.fin-de-parcours',
  severity: 'suggest',
  match: [
    '(on|nous|équipe|médecine) (ne|n)? y? [(peut|pouvons|pourra|peuvent) (plus|pas)? rien (pour|y|changer)]',
    '(^|en) fin de parcours $',
    '(rêve+|projet+|objectif+|but+|souhait+|plan+|ambition+|idée+) (est|sont|jugé+)? (impossible+|inaccessible+|irréalisable+|illusoire+|inatteignable+|insensé+|loufoque+)',
    '(illusoire|utopique|vain|futile|naïf|impensable) (de|d|qu) (il|elle|penser|croire|espérer|viser|envisager|tenter|continuer|poursuivre|parler)',
    '(ça|cela|rien|suivi|thérapie|placement|sevrage) (ne|n) [(donnera|servira|changera|mènera|aboutira) (à|pas|plus)? (rien|nulle part|grand-chose)]',
    '(ne|n) (fera pas long feu|toffera pas|tiendra pas (le coup|une semaine|un mois|deux semaines))',
    '(reverra|reviendra|retournera|rechutera|rechute|décompensera|finira|retombera|échouera|lâchera|craquera|abandonnera) ... (tôt ou tard|c est (certain|sûr|garanti|écrit)|immanquablement|fatalement|forcément|inévitablement|avant longtemps)',
    'en a pour toute? (la|sa) vie',
    '(vivra|dépendra|traînera|profitera) (toujours|à jamais|éternellement) (aux|de|chez|sur|des|du)',
    '(rien|grand-chose|peu) de? bon? à (tirer|espérer|attendre) (de|d|avec|chez) (lui|elle|ce|cette)',
    '^ (foutu+|perdu+ d avance|sans espoir|sans solution)',
    '(espérance|espoir+|chance+|probabilité+|possibilité+|perspective+|potentiel|capacité+) (de|d) (rétablissement|guérison|réadaptation|retour|réinsertion|récupération|emploi|amélioration|succès|réussite|sobriété|rémission|changement) (est|sont|très|quasi|plutôt|semble|demeure)? : (nul+|nulle+|faible+|mince+|minime+|limité+|infime+|inexistant+|réduit+|négligeable+)',
    '(sans|aucun) (futur|avenir|horizon)',
    '(situation|dossier|cas|famille|parcours|contexte) (désespéré+|sans (solution|issue)|inextricable+|irrémédiable+)',
    '(on|nous|équipe|famille) (a|avons|ont) tous? [perdu tout? espoir]',
    '((couru+|perdu+|joué+) d avance|écrit dans le ciel)',
    '(jamais (autonome+|apte+)|(jamais|pas) (employable+|récupérable+|réinsérable+))',
    '(il|elle|lui) [en (mourra|crèvera)]',
    '(personne|équipe|on) n [y croit (plus|vraiment|pas)]',
    '(limité+|atteint+|hypothéqué+|malade+) (à vie|à jamais|pour toujours)',
    '(la suite|la fin|l histoire|l issue) (est|semble)? (connue|écrite|prévisible|courue)',
    '(demeurera|restera) (toujours|à jamais|à vie) (dépendant+|sous|malade+|limité+|instable+|en ressource|hébergé+)',
    '(projet|objectif|but|plan|ambition) ... hors de (sa|leur) portée',
    '(rien|pas grand-chose|peu|plus rien) (de bon|de plus)? (à|a) (tirer|sauver|récupérer|gagner|espérer|attendre) (de|d|avec|chez|en)',
  ],
  except: [
    'jamais autonome+ (pour|à|dans|avec) (le|la|les|l)? (transfert+|bain|marche|repas|escalier+|douche)',
    '(jamais|pas) (autonome+) (pour|à|dans|avec) (le|la|les|l)? (transfert+|bain|marche|repas|escalier+|douche)',
    '(pas|rien|jamais) (impossible+|inaccessible+|hors)',
    '(met|mettre|mis|mettait) de côté (les|des|le|un) cas',
    'cas désespérés (pour les pièces|de (vélo+|meuble+|plante+))',
  ],
  message: 'Ces mots referment l’avenir avant qu’il ne commence.',
}

export const proof: Proof = {
  sources: ['cmha', 'pratique-qc'],
  flags: [
    'Ça ne donnera rien, dit la note.',
    'En fin de parcours, hébergement demandé.',
    'Illusoire de penser au retour.',
  ],
  passes: [
    'Il est fier de son parcours.',
    'Le point de départ du sentier est près.',
    'Le suivi se termine mardi.',
    'En fin de parcours du sentier, elle s’assoit.',
    'Cela ne durera pas, lui dit-on.',
  ],
}
