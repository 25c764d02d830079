import type {Proof, Rule} from '../../rule.js'

/** Sinon, ce sera la garde; imposé, obligatoire, décidé pour elle. */
export const sinon: Rule = {
  id: 'fr.coercion.sinon',
  severity: 'suggest',
  match: [
    'sinon : (ce (sera|serait)|c est) (la|l|le|une)? (isolement|garde|contention+|police|expulsion|injection|sécurité)',
    '(sinon|autrement) : (isolement|contention+|expulsion|police|sécurité)',
    '(isolement|retrait|contention+) (x|d|pour) ... (comportement|agressivité|opposition|cris|refus|menaces|désobéissance|insultes)',
    '(ne|n) peut (pas|plus) (sortir|téléphoner|fumer|partir) (tant|à moins|aussi longtemps)',
    '(déshabillé+|dévêtu+|tenu+|maintenu+|retenu+|traîné+|plaqué+|immobilisé+|empoigné+) par (deux|trois|quatre|des|plusieurs|cinq|les|le) (préposé+|agent+|infirmier+|gardiens|intervenants|policiers|éducateurs|constables)',
    '(cigarette+|sortie+|café|téléphone|visite+|privilège+) (en échange|au mérite|comme (récompense|incitatif|levier)|contre (sa|une|bonne|la) (collaboration|douche|prise|participation|conduite))',
    '(gavage|soins|traitement+|repas|lever|coucher|hébergement|sieste|thérapie|toilette|hygiène|participation|groupe+|douche|bain|médication) [(imposé+!|forcé+!|obligatoire+)]',
    '(tranquillisé+|calmé+|assommé+|neutralisé+|maté+) (au|avec|à l aide d|par|à) (de)? (l|la|du|un|une)? (deux agents|trois agents|les agents|haldol|ativan|prn|im|loxapac|seroquel|nozinan|zyprexa|injection)',
    '^ conséquence+ : (pas|plus|retrait|perte|aucun+|suspension) (de|des)? (sortie+|privilège+|visite+|cigarette+|téléphone)',
    'surveillance (accrue|serrée|rapprochée|étroite|constante|renforcée) (pour|afin) (que|qu|d|de)? (il|elle|empêcher)',
    'il (a été|fut) (décidé|convenu entre nous|entendu en équipe) (que|qu) (il|elle|monsieur|madame)',
    '(décidé|décision prise|tranché) (à (sa|leur) place|pour (lui|elle|eux) (par|sans|en)|sans (le|la|les) (consulter|aviser|rencontrer))',
    'attaché+! (à|au|aux) (la|le|l|sa|son)? (toilette|lit|fauteuil|civière|chaise|ridelle+|barreau+|radiateur)',
    '(on|nous|équipe|personnel) (l|le|la|les) (a|avons|ont) (envoyé+|retourné+|ramené+|sorti+|couché+|mis+|changé+|déplacé+|lavé+) (de force|malgré|quand même)',
    '(aucune|pas de|zéro|plus de|plus aucune) (sortie+|visite+|cigarette+|téléphone|permission+|privilège+) tant',
    '(tant|aussi longtemps) (qu|que) (il|elle|monsieur|madame) (ne|n) (collabore|coopère|s excuse|obéit|respecte|participe)',
    '(gardé+|tenu+|maintenu+) (en (retrait|pyjama)|sous les verrous)',
    'surveillance (accrue|serrée|rapprochée|étroite|constante|renforcée) (pour|afin) (que|qu|s|de s|de|d|éviter|empêcher)',
    '(jusqu à ce|en attendant|le temps|aussi longtemps|d ici à ce|pour|afin) (que|qu) ... ... (coopère|collabore|se (soumette|plie|conforme|taise)|obéisse|obtempère|cède|plie|accepte de (manger|prendre|signer|se|participer|collaborer))',
    'pour (lui|leur) apprendre ($|(la|une) (leçon|politesse)|à (vivre|obéir|écouter))',
    'pour (le|la|les|l) (faire (plier|obéir|céder|taire|collaborer|coopérer|obtempérer|fléchir)|mater|dompter)',
    '(police|policiers|sq|spvm|agents) (l|le|la|les) (ramène|ramènera|ramèneront|ramènent|ramassera|cueillera|embarquera)',
  ],
  except: [
    'isolement (de|pour|d) ... (contact|gouttelettes|covid|influenza|gastro|sarm)',
    '(sonnette|cloche|sac|coussin|corde|chien|alarme|plateau|sonde|tubulure|panier|ballon) ... attaché+',
    '(pas|plus) de visite+ (pour|aujourd|ce|cette) (la|le|de)? (famille|parent+|ami+)',
    'faire plier (le|la|son|sa|les) (genou+|jambe+|bras|coude|doigts)',
    '((douleur+|agitation|nausée+|toux|prurit) ... calmé+|injection de (morphine|toradol|cortisone))',
  ],
  message: 'Ces mots posent une contrainte et taisent ce que la personne voulait.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Sinon, ce sera la garde.',
    'Soins imposés le matin.',
    'Pas de sortie tant qu’il ne collabore pas.',
    'Il a été décidé qu’elle irait en CHSLD.',
    'Laissé à sa chambre jusqu’à ce qu’il collabore.',
    'Privé de sortie pour lui apprendre.',
    'Contention pour la faire obéir.',
    'Calmée avec de l’Ativan.',
  ],
  passes: [
    'Surveillance accrue de la glycémie.',
    'Chien attaché devant la porte.',
    'Sinon, elle rappellera lundi.',
    'Sonnette attachée au lit, à portée de main.',
    'Sinon, c’est sa sœur qui viendra.',
    'Vidéo remise à la mère pour lui apprendre à changer le pansement.',
  ],
}
