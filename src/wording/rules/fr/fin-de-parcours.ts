import type {Proof, Rule} from '../../rule.js'

/** Ça ne donnera rien: notre lassitude, écrite comme un fait. */
export const finDeParcours: Rule = {
  id: 'fr.pessimism.fin-de-parcours',
  severity: 'suggest',
  match: [
    '(on|nous|équipe|médecine) (ne|n)? (y)? [(peut|pouvons|pourra|peuvent) (plus|pas|vraiment)? rien (pour|y|changer)]',
    '(^|en) fin de parcours',
    'rêve+ (impossible+|inaccessible+|irréalisable+|illusoire+|démesuré+)',
    '(projet|objectif|but|souhait|idée|plan|ambition) ... (impossible+|inaccessible+|irréalisable+|inatteignable+|insensé+|loufoque+|hors de (portée|sa portée))',
    '(illusoire|utopique|vain|futile|impensable|naïf|absurde|inconcevable|invraisemblable) (de|d|que|qu)',
    '(ça|cela|tout|rien|suivi|thérapie|placement|sevrage) (ne|n) [(donnera|servira|changera|mènera|aboutira|durera|collera|tiendra) (à|pas|plus)? (rien|pas|nulle part|jamais|longtemps|grand-chose)]',
    '(ne|n) (fera|feront|tiendra|toffera) pas (long feu|longtemps|la route|le coup|une semaine|un mois|deux semaines|dix jours|l année)',
    '(reverra|revoir|reviendra|retour|retournera) ... (c est (certain|sûr|garanti|écrit)|tôt ou tard|avant longtemps|sans surprise|comme toujours|immanquablement)',
    '(rechutera|rechute|décompensera|finira|retombera|échouera|lâchera|retournera|craquera|abandonnera) ... (tôt ou tard|c est (certain|sûr|écrit)|immanquablement|fatalement|forcément|inévitablement)',
    'en a pour (toute)? (la|sa) vie',
    '(retour|revenu+|toujours|encore|recommence) (au|à la) (point (de départ|zéro)|case départ)',
    '(vivra|dépendra|demeurera|traînera|profitera) (toujours|à jamais|éternellement) (aux|de|chez|sur|dans|avec|à|des|sous|du)',
    '(rien|pas grand-chose|peu|plus rien) (de bon|de plus)? (à|a) (tirer|sauver|récupérer|gagner|espérer|attendre) (de|d|avec|chez|en)',
    '^ (irréversible+|sans retour|foutu+|fini+ pour|perdu+ d avance|désespéré+|sans espoir|sans solution)',
    '(espérance|espoir+|chance+|probabilité+|possibilité+|perspective+|potentiel|capacité+) (de|d) (rétablissement|guérison|réadaptation|retour|réinsertion|récupération|emploi|amélioration|succès|réussite|sobriété|rémission|travail|changement) (est|sont|très|quasi|plutôt|semble|demeure)? : (nul+|nulle+|faible+|mince+|minime+|limité+|infime+|inexistant+|réduit+|négligeable+)',
    '(sans|aucun) (futur|horizon|débouché+|remède|lendemain) (possible|connu)?',
    '(situation|état|dossier|famille|contexte|parcours) (désespéré+|désespérant+|sans solution|inextricable+|irrémédiable+|sans issue|perdu)',
    '(on|nous|équipe|famille|tous) (a|avons|ont) (tous|déjà)? [perdu (tout)? espoir]',
    '(la|une) (suite|fin|histoire|issue) (est|semble)? (connue|écrite|prévisible|courue) (d avance)?',
    '(couru d avance|écrit dans le ciel|joué d avance|réglé d avance|sans illusion+|chronique d une)',
    '(jamais|pas) (un jour)? (autonome+|employable+|récupérable+|réinsérable+|apte+ à (vivre|travailler))',
    '(limité+|atteint+|hypothéqué+|stabilisé+ au plus) (à vie|à jamais|définitivement|pour toujours)',
    '(il|elle|lui|monsieur|madame) (n)? [en (mourra|crèvera)]',
    '(prépare+|préparer|aviser|avertir) (la famille|les parents) (au pire|à perdre|au déclin|à l échec)',
    '(personne|équipe|on) n [y croit (plus|vraiment|pas)]',
  ],
  except: [
    '(jamais|pas) (autonome+) (pour|à|dans|avec) (le|la|les|l)? (transfert+|bain|marche|repas|escalier+|douche)',
    '(pas|rien|jamais) (impossible+|inaccessible+|hors)',
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
  ],
}
