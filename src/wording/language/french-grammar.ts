import type {Grammar} from '../grammar.js'
import {inflectFrench} from './french-forms.js'

/** What the engine knows of French as it is charted in Québec. */
export const frenchGrammar: Grammar = {
  lists: {
    person:
      'il elle iel ils elles patient patiente patients patientes usager usagere usagers usageres client cliente clients clientes resident residente residents monsieur madame mme m mr mlle homme femme dame jeune jeunes personne personnes participant participante adolescent adolescente pt pte beneficiaire individu garcon aine ainee travailleur travailleuse assure assuree requerant requerante etudiant etudiante ado gars qui sujet accuse accusee prevenu prevenue detenu detenue eleve accompagnateur accompagnatrice interlocuteur interlocutrice collaborateur collaboratrice candidat candidate locataire cas expertise expertisee adulte enfant prestataire prestataires occupant occupante allocataire defendeur defenderesse',
    other:
      'chef cheffe article art maman papa voix visio zoom wifi ordinateur imprimante telephone lien connexion portail ascenseur patronne collegue enseignant agresseur inconnu proprietaire locateur ecole assureur assureurs assurance pharmacie pharmacien police policier policiers cour juge tribunal avocat employeur patron banque gouvernement ministere cnesst ivac saaq ramq agence hopital clinique programme voisin voisine voisins colocataire conjoint conjointe ex mari epouse epoux pere mere parents frere soeur fils oncle tante ami amie amis famille equipe infirmiere infirmier medecin personnel intervenant intervenante conducteur tumeur cancer traitement therapie infection douleur lesion maladie plaie chien temps ce cela ca systeme milieu quartier entreprise entourage travail situation relation frigo couronne procureur coloc prof heros politique marche concierge gardien ville conseil mairie conferencier entraineur chambreur',
    link: 'etais est etes etiez etait serait seraient sera seront soit fut sont etaient etre ete sera semble semblait semblent parait paraissait apparait demeure demeurait reste restait devient devenait devenu devenue redevient redevenait redevenu redevenue montre montree montrait presente presentait juge jugee decrit decrite percu percue considere consideree etant restee restes restees demeuree tantot revele revelee revelait avere averee voila',
    pass: 'a ai avez aviez avait ont avaient aurait va peut pouvait tres plus trop assez peu bien aussi encore toujours souvent parfois hier ne n se s l la le les lui leur nous y en un une des d de tellement si plutot comme continue continuait tend a commence quelque fois tout toute toutes tous meme deja par moments avoir ayant bref tjrs tjs abord surtout doute brin tantinet ensuite ans ben hyper super franchement vraiment tour beaucoup revenu revenue venu venue assis assise vu vue recu recue admis admise conduit conduite sorti sortie reparti repartie parti partie endormi endormie arrive revient retourne quitte rentre repart debout bon bonne grand grande gros grosse juste doit devait chose',
    and: 'et ou mais puis',
    after:
      'avec envers a au aux en dans sur lors lorsque lorsqu quand pendant et ou mais car parce si depuis pour par apres avant ce cette aujourd hier qui que qu il elle de du des d vers contre sans selon ne n face le la l les malgre connu connue face aupres suite pre post prn vs re durant des tout hors ainsi devant chez jusqu puis comme encore',
    manner:
      'comportement comportements attitude attitudes affect discours ton conduite conduites propos geste gestes humeur personnalite contact regard profil reponse reponses interaction interactions mimique mimiques reaction reactions tentative tentatives langage abus demande demandes plainte plaintes trait traits temperament pieds facon facons maniere manieres',
    negator:
      'tort nullement pas non jamais aucun aucune sans ni ne n aucunement absence guere moins rien rarement loin plutot zero faux inexact injuste ø',
    turn: 'exclure mais cependant toutefois pourtant quoique malgre car parce puisque puisqu',
    mention:
      'signifie definition terme termes mot mots expression etiquette etiquettes ecrire accuse accusent accusait accusaient qualifie qualifiee qualifiant qualifient appele appelee nomme nommee stigmatisation stigmatisant prejuge prejuges eviter traite traitee traites traitees traiter traitait traitaient appelait appelaient remplacer remplace vocabulaire langage formulation intitule intitulee audit atelier ateliers webinaire reformuler reformule reformulee reformulation glossaire lexique definitions pseudonyme surnom traitent baptise baptisee surnomme surnommee appellation designation sigle abreviation acronyme adjectif adjectifs dictionnaire orthographe',
    name: 'item rubrique section lac chemin rang boulevard pont anonymes societe echelle test questionnaire inventaire indice institut centre hopital fondation association comite tribunal loi programme ministere service services direction regroupement maison rue avenue groupe grille ecole universite college cegep crdi clsc commission projet journee semaine federation reseau alcooliques narcotiques aide',
    title: 'm mr mme mlle dr dre',
    short: 'pt pte tx dx atcd env rdv med tel',
    tail: 'e s es ere eres ve ves se euse euses trice trices le ne nes te',
    or: 'ou ni',
    apart:
      'chef cheffe article art maman papa agresseur abuseur proprietaire locateur ecole assureur assureurs assurance employeur patron patronne voisin voisine voisins colocataire colocataires collegue collegues conjoint conjointe ex mari epouse epoux pere mere parents frere soeur fils oncle tante cousin cousine ami amie amis amies famille beau belle copain copine inconnu enseignant professeur gang livreur chauffeur motel hotel fournaise frigo cuisiniere taxi magasin caissier caissiere restaurant serveur entrepreneur plombier electricien garagiste garage dentiste syndicat comite conseil arbitre adversaire maire ministre journal radio lettre courriel cheque pret dent genou epaule plaie pompe moniteur pile serrure fenetre jardin plante oiseau souris virus toux migraine ulcere caillot hernie kyste souche bacterie logement appartement studio chambre dortoir cuisine maison immeuble quartier bruit musique film emploi travail chien chat autobus rue route milieu couronne procureur poursuivant plaignant defense concierge gardien vigile passant vendeur vendeuse courtier huissier creancier creanciers coloc colocs chum fiance fiancee gendre bru beaufils neveu niece bebe cure pretre imam rabbin notaire ambulancier ambulanciers prof profs directeur directrice superviseur superviseure gerant gerante banquier politique economie circulation metro train avion application site tablette chaudiere chauffage plinthe plafond toit tuyau tuyaux evier douche ventilateur alarme clavier velo pneu marchette fracture ligament muscle vessie foie poumon poumons thyroide valve catheter sinus artere veine tendon hanche cheville coude melanome lymphome cellules champignon moisissure reflux crampe crampes chaleur froid pluie neige glace tempete vent heros heroine personnage personnages intrigue auteur chanteur acteur politicien president rein reins intestin intestins colon estomac uterus ovaire pancreas vesicule poignet rachis nerf escalier escaliers echelle cloture trottoir stationnement riviere pont chemin sentier hiver verglas orage moustique moustiques maringouins guepes fourmis ecureuil vache vaches chevre coq perroquet hamster lapin chiot chiots chats transmission freins voiture auto camion tracteur tondeuse laveuse secheuse bouilloire aspirateur thermostat routeur modem prothese dentier implant drain attelle trafiquant voleur voleurs cambrioleur oncles tantes temperature fievre meteo glycemie pouls pression neveux nieces cousins freres soeurs telephone ascenseur machine serveuse immeubles ville conseil mairie conferencier entraineur chambreur',
    fellow: 'autre autres co deuxieme',
    agent: 'par',
    legal:
      'tribunal juge ordonnance judiciaire judiciairement probation caution mandat loi article accuse accusee accusation inculpe condamne condamnee proces comparution cetm tal promesse engagement liberation procureur curateur',
    claimed:
      'identifie identifient identifier revendiquer revendique revendiquent prefere choisit fierte fier fiere',
    naming:
      'dit disent disait disaient sent sentait pense pensent pensait trouve trouvent demande blague blaguait traite traitent insulte insultent ordonne ordonnent repete repetent decrit decrivent definit definissent nomme nomment nommer appeler presente presentent considere percoit percevait voit appelle qualifie dire repond repondait raconte explique ajoute disant presenter repetait repetaient reprochait reprochaient repeter repondre reprocher lance lancait crie criait croit croyait croire ecrit ecrivait ecrire reproche',
    media:
      'television tele film films chanson chansons roman livre livres serie piece cinema cine disque album spectacle balado regarde regarder lit lire ecoute ecouter lu vu revue magazine documentaire',
    inner:
      'craint craignait craindre peur inquiete inquietude inquiet honte voix cauchemar cauchemars redoute apprehende apprehension fatigue fatiguee fatigues fatiguees lasse',
    clause: 'quand lorsque lorsqu si des aussitot sitot',
    harmed:
      'battu battue intimide intimidee moquait moquaient moque harcele harcelee viole violee vole volee ridiculise ridiculisee humilie humiliee rejete rejetee gifle giflee frappe frappee renie reniee',
    shown:
      'observe observee observes vu vue note notee notes constate constatee present presente rapporte rapportee releve relevee confirme confirmee confirmes confirmees corrobore corroboree observees retrouve retrouvee retrouves retrouvees objective objectivee signalee evoquee mentionnee soulevee',
    own: 'propre propres comme ainsi',
    refuted:
      'contraire exclu exclue exclus exclues ecarte ecartee ecartes ecartees refute refutee dementi dementie errone erronee faux fausse',
    self: 'se s',
    formal: 'dx diagnostic diagnostics axe cim dsm impression',
  },
  terms: {
    relative: 'qui',
    there: 'y',
    indefinite: 'un une',
    they: 'il elle iel ils elles on je nous',
    but: 'mais cependant toutefois pourtant',
    year: '',
    something: '',
    impression: 'impression',
    ce: 'c ce',
    it: 'on',
    them: 'lui le la les l leur',
    us: 'me nous moi infirmiere infirmier equipe personnel medecin psychiatre educateur educatrice intervenant intervenante',
    that: 'qu que si',
    whether: 'si s',
    because: 'parce pour',
    reason: '',
    definite: 'le l la les',
    ours: 'notre nos mon ma mes',
    possessive: 'son sa ses leur notre leurs nos mon ma mes',
    look: 'presente presentent presentait',
    span: 'court long moyen au a',
    half: 'loin plutot',
    from: 'de d qu que',
    wrong: 'faux inexact injuste',
    claim: 'de d',
    out: '',
    made: 'fait faire faisait',
    i: 'je j',
    still: 'encore toujours',
    scarce: 'peu nul nulle',
    why: 'pourquoi comment',
    doubts: 'doute doutons doutent doutait doutais douteux',
    doubt: 'doute surprise etonnant surprenant secret seulement',
    not: 'pas non sans nul aucun aucune rien',
    less: 'moins sans',
    more: 'plus',
    nothing: 'rien',
    nobody: 'personne nul nulle aucun aucune',
    one: '',
    anew: 'souvent toujours parfois tres',
    writer: 'je j nous on equipe',
    and: 'et',
    proof: 'preuve preuves signe signes indice indices',
    you: 'vous votre vos',
    may: 'peut pouvez pouvait pourriez devez devriez',
    this: 'ce cet cette ces au aux',
    do: '',
    ceases: 'arrete arretait cesse cessait empecher manque manquait nier',
    fact: 'fait empeche reste',
    met: 'vu vue rencontre connu connue eu',
    so: 'aussi si tellement',
    just: 'simplement juste',
    much: '',
    gave: '',
    asked:
      'questionne questionnee interroge interrogee demande demander demandons demandent verifier verifie savoir evaluer determiner clarifier valider ignore ignorons ignorer',
    condition: 'si quand lorsque lorsqu',
    infinitive: 'etre devenir rester demeurer',
    role: '',
    bed: 'lit',
    had: 'a ai ont avait avaient',
    is: 'est sont etait etaient sera serait ete',
    ne: 'n ne',
    anything: '',
    treat:
      'accuse accusent accusait accusaient qualifiant qualifient traite traitee traites traitees traiter traitait traitaient traitent',
    of: 'de d',
    how: 'comment ainsi',
    alias: '',
    choice: 'choix mot mots preference terme termes',
    handle: 'nom titre surnom pseudo pseudonyme devise',
    put: '',
    means: '',
    calls: '',
    called: 'disait disaient traitait traitaient insultait insultaient',
    term: 'terme termes',
    heading: '',
    word: 'terme termes mot mots pseudonyme surnom',
    quote: 'dit disait repond repondait ajoute explique raconte',
    kin: 'mere maman pere papa parents parent famille fils fille filles soeur soeurs frere freres',
    step: 'belle beau petite petit ex feu feue',
    saw: 'avec selon vu voir voyait temoin entendu entendre entendait',
    officer: 'agent agente agents',
    patient:
      'patient patiente patients usager usagere usagers client cliente resident residente beneficiaire',
    form: 'formule formulaire section article',
    time: 'matin midi apres soir nuit jour quart semaine mois',
    aged: 'jeune jeunes vieil vieux vieille',
    as: 'comme',
    image:
      'vu vue vus vues percu percue percus percues passer passe passait pris prise considere consideree juge jugee traite traitee etiquete etiquetee identifie identifiee catalogue cataloguee decrit decrite',
    hears: 'entend entendait entendre entendu entendant',
    like: 'comme',
    felt: 'sent sentait sentir sentie senti',
    wronged:
      'traite traitee rejete rejetee ecarte ecartee ridiculise ridiculisee moque moquee depeint depeinte depeignait catalogue cataloguee fiche fichee',
    feeling: 'croyance conviction crainte sent sentait impression sentiment croit pense croyait pensait',
    prep: 'de d du des avec chez a au aux dans sur pour par vers contre',
    into: '',
    view: 'identifie trouve trouvent trouvait trouvons juge jugent jugeait jugee considere considerent considerait considerons consideree decrit decrivent decrivait decrite decrivons percoit percoivent percu percue voit voient vu vue presente presentent presentee qualifie dit dite disent senti sentie sentis senties trouvee trouves trouvees jugees percus percues decrits decrites qualifiee estimee estime estiment estimons sait savons percevons',
    article: 'un une le la l les des du au aux ce cet cette ces',
    the: 'sa son ses le la l les toute tout toutes un une',
    poor: 'mauvais mauvaise pauvre pauvres faible nul nulle altere alteree limite limitee absent absente partiel partielle deficient deficiente perturbe perturbee diminue diminuee reduit reduite douteux inadequat inadequate minime appauvri appauvrie superficiel superficielle médiocre médiocres nil zero neant affaibli affaiblie',
    lack: 'manque absence peu aucun aucune sans pas',
    known:
      'connu connue connus chronique chroniques actif active ancien ancienne ex averi averee notoire severe',
    substance:
      'drogue drogues substance substances alcool cocaine cannabis opioides heroine medicaments medication stupefiants crack amphetamines benzodiazepines rov psychotropes speed fentanyl',
    staff: 'le la les l personnel equipe intervenants autres entourage',
    treatment:
      'traitement traitements therapie medication suivi desintox cure sevrage lithium clozapine antidepresseurs antidepresseur antipsychotiques antipsychotique olanzapine risperidone quetiapine ect sismotherapie hebergement readaptation essais essai monotherapie',
    charge:
      'patient patiente patients pt pte usager usagere usagers client cliente cas homme femme dame monsieur clientele personne gens',
    symptom:
      'douleur douleurs dlr dlrs drs dyspnee essoufflement essoufflements fievre frissons nausee nausees no vomissement vomissements vo diarrhee diarrhees constipation cephalee cephalees etourdissement etourdissements vertige vertiges palpitation palpitations toux saignement saignements rectorragie rectorragies hematurie brulure brulures incontinence allergie allergies engourdissement engourdissements faiblesse faiblesses syncope syncopes convulsion convulsions trauma fatigue insomnie symptome symptomes sx malaise malaises oedeme oedemes rougeur rougeurs demangeaison demangeaisons contraction contractions spotting hallucination hallucinations hav ha hv delire automutilation suicidaire suicidaires homicidaire homicidaires',
    ailment:
      'schizophrenie psychose psychoses depression depressions maladie maladies trouble troubles cancer cancers anxiete angoisse angoisses panique dependance dependances demence alzheimer parkinson sida vih toxicomanie bipolarite manie handicap handicaps tag tpl tspt tdah toc alcoolisme hallucinations solitude symptomes insomnie obesite paralysie paraplegie deficience sclerose sla avc acv infarctus diabete mpoc asthme arthrite polyarthrite arthrose fibromyalgie migraine migraines epilepsie hepatite cirrhose insuffisance lupus endometriose surdite cecite autisme anorexie boulimie phobie phobies obsession obsessions compulsion compulsions delire delires voix demon demons traumatisme traumatismes trauma stress burnout epuisement syndrome begaiement leucemie lymphome tumeur covid problemes idees pensees addiction consommation alcool drogue episode episodes rechute affection folie crohn acouphenes paranoia hta incontinence limitations culpabilite remords honte incapacite infirmite deficit probleme eczema psoriasis glaucome ulcere ulceres polytoxicomanie cardiopathie nephropathie neuropathie lombalgie',
    illness:
      'schizophrenie psychose depression maladie trouble troubles cancer anxiete dependance demence alzheimer sida toxicomanie',
  },
  common:
    'de la le l à et un en est du d les une des au pas il elle que son sa ne se a pour avec qui par ses dans sur plus n s c qu ce cette on je y depuis sans non dit ou mais été aux patient patiente usager usagère monsieur madame fait fois lui tout tous toute très bien si leur ils elles comme après avant encore jour nuit soir demande soins équipe suivi plan plan veut être avoir ont était sont peut doit selon deux trois quand toujours jamais rien trop peu chez même nous vous notre rien où lors rendez famille mère père lit chambre prend parle reste va vient voit donne met',
  adverb: 'ment',
  finite: '(?<!er|ir|re|ant|é|ée|és|ées)$',
  past: '^(?:a|ont|avait|furent|fut|.*(?<!^[fsl])ai(?:t|ent))$',
  nominal: '.{3,}(?:[st]ion|ité|isme|(?<!cl[ée])ment)$',
  denial:
    '\\s*(?:(?:non|jamais)\\s*(?:[.,;:!)\\n]|$)|pas du tout\\b|(?:bien |tout )?au contraire\\s*(?:[.,;:!)\\n]|$)|r[ée]ponse\\s*:\\s*(?:non|jamais)\\b)',
  nil: '^(?:(?:[ \\t]*/[ \\t]*\\p{L}+)*[ \\t]*:[ \\t]*(?:[Nn]ie)|(?:[ \\t]+(?:envers|avec|contre)(?:[ \\t]+\\p{Ll}+){1,2})?[ \\t]*:[ \\t]*(?:[Nn](?:on)?|[Nn]il|[Nn][ée]g(?:ati[fv]e?)?|[Aa]ucune?|[Aa]bsente?))[ \\t]*(?:[.,;)\\n]|$)',
  either:
    '^[^\\n.;:?]{0,60}?(?:[?:][ \\t]*(?:o|oui)[ \\t]*/[ \\t]*(?:n|non)[ \\t]*(?:[.;)\\n]|$)|\\b(?:o|oui)[ \\t]*(?:[☐□]|\\[ ?\\]|\\( ?\\))[ \\t]*,?[ \\t]*(?:n|non)[ \\t]*(?:[☑☒✓✔]|[[(][x✓✔][\\])]))',
  quality: '(?:ée?s?|eux|euses?|ifs?|ives?|ante?s?)$',
  nounFirst: true,
  inflect: inflectFrench,
  articles: {u: 'une', l: 'la', d: 'de la', a: 'à la', c: 'cette'},
}
