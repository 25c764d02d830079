/** Words that judge, and the sentences in which they are met: what a word is found in, and where it judges nobody. */
export interface Structures {
  language: 'en' | 'fr'
  words: string[]
  /** Sentences that say it of the person, with an X for the word. */
  says: string[]
  /** Sentences in which it was said by others, or of others, or of oneself, or is denied. */
  silent: string[]
}

const listed = (words: string): string[] => words.split(', ')
const lines = (text: string): string[] => text.trim().split('\n')

/** A sentence with a word in its place; « l’ », “an” and a capital as they are written. */
export function withWord(sentence: string, word: string, language: Structures['language']): string {
  const plain = sentence.replaceAll('X', word)
  const text =
    language === 'en'
      ? plain.replace(/\b([Aa]) (?=[aeiou])/g, '$1n ')
      : plain
          .replace(/\b([dlDL])(?:e|a) (?=[aeiouéèêhœ])/g, '$1’')
          .replace(/\b([qQ]u)e (?=[aeiouéèêhœ])/g, '$1’')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** English words that say how somebody is. */
export const englishAdjectives: Structures = {
  language: 'en',
  words: listed(
    'manipulative, lazy, difficult, demanding, needy, hostile, uncooperative, unmotivated, childish, selfish, rude, aggressive, unreliable, irresponsible, dishonest, stubborn, controlling, clingy, entitled, arrogant, noncompliant, resistant, evasive, immature, paranoid, unwilling, chaotic, abusive, dramatic, dangerous',
  ),
  says: lines(`
He is X.
He's X.
He was X all week.
He has been X since admission.
She remains X.
She seems X to me.
She appears X.
She became X at lunch.
She gets X when tired.
She can be X.
He tends to be X.
He is simply X.
He is just X.
She is frankly X.
She is plainly X.
She is clearly X.
He is quite X really.
He is being X.
He was being X again.
He is as X as ever.
X as ever.
X again today.
X at times.
X with staff.
X throughout the interview.
X on approach.
Remains X.
Still X.
Very X this evening.
Increasingly X.
More X than yesterday.
She was less X today.
He is too X to live with others.
She is so X that nobody wants to work with her.
We noted how X she is.
You can see how X he is.
It shows how X he can be.
We find him X.
I found her X.
Staff find him X and loud.
Nurses describe him as X.
I would describe her as X.
Comes across as X.
He came across as rather X.
She presents as X.
Presented as X and loud.
He is known to be X.
She is said to be X.
He is thought to be X.
He is considered X by the team.
The patient is X.
Patient X.
Pt X and loud.
This X patient left early.
He is a X man.
She is a very X woman.
A X man of 40.
An extremely X client.
His X behaviour continues.
Her X attitude wears on everyone.
It was X of him.
It is X of her to ask.
What a X person.
He is not only X but loud.
He is both X and loud.
She is loud and X.
She is loud, X and late.
She is loud, restless, X.
He is either asleep or X.
Mr Roy is X.
Mrs. Singh was X on the phone.
Because she is X we moved her.
As he is X, two staff went.
Since he is X we will not visit.
If anything he is more X.
Given that he is X, we declined.
When he is X we leave.
He is a most X person.
He is by nature X.
He is X by nature.
She has always been X.
She has never been anything but X.
He is nothing but X.
He is nothing if not X.
She could not have been more X.
Impression: X.
On examination X.
Mental state: X, restless.
Behaviour: X.
Attitude: X.
I think she is X.
We feel he is X.
In my opinion she is X.
The team believes that he is X.
It is clear that he is X.
There is no doubt that she is X.
Everyone agrees he is X.
Making him X.
He made himself X.
She acts X.
She behaved in a X way.
He acted in a X manner.
She answered in a X tone.
There is something X about her.
Her X side came out.
He is X and will not change.
He is X, which wears staff out.
He, being X, left.
X and loud, he left the room.
X patient in bed 4.
Bed 4 is X.
The gentleman in room 4 is X.
My patient is X.
Our client is X.
The client, who is X, left.
He is someone who is X.
He is one of the most X patients on the ward.
How X she is!
Is X when asked to wash.
Was X when asked to wash.
Gets X if told no.
Can be X in the mornings.
Known to be X.
Described as X.
Reported to be X on the ward.
Noted to be X.
Observed to be X.
Found to be X on arrival.
He may be X.
He might become X again.
He will be X if you ask.
He would be X on the phone.
He must be X.
He was at his most X.
A bit X today.
A little X.
Somewhat X.
Rather X in manner.
Generally X.
X today, settled later.
Pt was X, then settled.
She was X and then asleep.
He was so X.
She was such a X woman.
`),
  silent: lines(`
He is not X.
He isn't X.
She was never X.
She was not at all X.
He is no longer X.
He is hardly X.
She is far from X.
He is anything but X.
I would not call him X.
We do not find him X.
I do not see her as X.
Nobody has found her X.
Nobody on the team thinks he is X.
No one would say he is X.
Not once was he X.
At no time was she X.
In no way X.
Not in the least X.
Neither X nor loud.
He is neither loud nor X.
He did not seem X to me.
He did not come across as X.
There is no evidence that he is X.
We saw no sign that she is X.
It is not true that he is X.
It would be wrong to call him X.
It would be unfair to say she is X.
He was wrongly described as X.
She has been unfairly labelled X.
He has been mislabelled as X.
The word X was removed from his chart.
We no longer write X.
Please avoid X in notes.
Instead of X, write what happened.
Why was he written down as X?
Is he X?
Is she really X?
We asked if he was X.
Whether he is X is not known.
If he were X, he would have left.
If he becomes X, call his sister.
He worries that he is X.
She fears she is X.
He feels X.
She says she is X.
He said he had been X.
She thinks she is X.
She believes she is X.
He describes himself as X.
He calls himself X.
He sees himself as X.
She wrote that she is X.
He told us he was X as a teenager.
He admits to himself that he is X.
She jokes that she is X.
In his own words he is X.
He apologised for being X.
He regrets having been X.
She wondered aloud if she was X.
His ex told him he was X.
Her mother used to call her X.
His father always said he was X.
Her sister accused her of being X.
She was told that she was X.
She was told by her boss that she was X.
He was called X by his teachers.
He was called X at school.
He was bullied for being X.
They teased her for being X.
Her husband makes her feel X.
He was made to feel X.
She grew up hearing that she was X.
She grew up being told she was X.
He is tired of being seen as X.
She is tired of being called X.
He feels judged as X.
His neighbour thinks he is X.
His boss thinks he is X.
At school they thought he was X.
People on the street call him X.
The landlord says he is X.
Her ex says she is X.
She was treated as if she was X.
The teacher wrote that he was X.
His mother is X.
Her ex was X.
Her X ex called.
His landlord is X.
The X landlord called.
Her boss has been X to her.
His neighbour was X.
Another patient was X to her.
A co-patient was X.
The staff at her last job were X.
We were X with him.
I was X with her.
The dog is X.
The cat is X.
The nurse was X to him.
The doctor was X, she says.
Her partner can be X.
She left a X husband.
He lived with a X uncle.
He had a X childhood home.
The tumour is X.
The illness is X.
She played a X queen in the school play.
The film is about a X boy.
`),
}

/** English words for somebody. */
export const englishNouns: Structures = {
  language: 'en',
  words: listed(
    'liar, drunk, addict, junkie, failure, manipulator, attention-seeker, troublemaker, time-waster, frequent flyer, malingerer, hypochondriac, psycho, lunatic, schizophrenic, alcoholic, complainer, nuisance, drama queen, bully, lost cause, burden, heartsink, drug seeker, disappointment, parasite, coward, slob, idiot, borderline',
  ),
  says: lines(`
He is a X.
She's a X.
He was a X.
She has always been a X.
He remains a X.
She is just a X.
He is nothing but a X.
He is basically a X.
She is clearly a X.
Pt is a X.
Patient is a known X.
Known X.
Well-known X.
A X if ever there was one.
A X.
X.
This man is a X.
This X came back today.
The X in bed 4 wants tea.
Our X is back.
She is such a X.
He is quite a X.
What a X.
He is a real X.
He is a bit of a X.
She is a total X.
I can only describe him as a X.
We see her as a X.
Staff regard him as a X.
I regard her as a X.
He comes across as a X.
Comes across as a X.
She struck me as a X.
He strikes us as a X.
In my view he is a X.
My impression is of a X.
I think he is a X.
We feel she is a X.
It is clear he is a X.
There is no doubt that she is a X.
He is a X and a father.
He is loud and a X.
A X and a father of two.
Being a X he lost his job.
As a X he will not change.
He behaves like a X.
He has become a X.
She turned into a X.
He is the biggest X on the ward.
One of our Xs.
She is one of those Xs.
Once a X, always a X.
He is a X by nature.
He is a X, which wears staff out.
Typical X.
Typical X behaviour.
Impression: X.
Mr Roy is a X.
Mrs. Singh was a X in each talk.
Because he is a X we moved him.
As he is a X, two staff went.
Since he is a X we will not visit.
He is a 40-year-old X.
40-year-old X with back pain.
50M X brought in by EMS.
Seen today, a X who wants tea.
He lives alone, a X.
He has been labelled a X for good reason.
I would call him a X.
One has to call her a X.
She is X enough to try.
He is a hopeless X.
He is a selfish X.
He is a lonely X.
Ex-wife left him, X that he is.
He is a X, plain and simple.
`),
  silent: lines(`
He is not a X.
He isn't a X.
She was never a X.
He is no longer a X.
She is no X.
She is hardly a X.
I would not call him a X.
I do not see her as a X.
Nobody thinks he is a X.
There is no evidence that he is a X.
It is not true that he is a X.
It would be wrong to call him a X.
He was wrongly described as a X.
She has been unfairly labelled a X.
The word X was removed from his chart.
We no longer write X.
Why was he written down as a X?
Is he a X?
We asked if he was a X.
If he were a X, he would have left.
He worries that he is a X.
She fears she is a X.
He feels like a X.
She says she is a X.
He said he had been a X.
She thinks she is a X.
She believes she is a X.
He describes himself as a X.
He calls himself a X.
She wrote that she is a X.
She jokes that she is a X.
As a former X himself, he helps others.
He introduced himself as a X in recovery.
He identifies as a X.
His ex told him he was a X.
His ex called him a X.
Her mother used to call her a X.
His father always said he was a X.
Her sister accused her of being a X.
She was told that she was a X.
She was told by her boss that she was a X.
He was called a X by his teachers.
He was called a X at school.
He was bullied for being a X.
They teased her for being a X.
Her husband makes her feel like a X.
He was made to feel like a X.
She grew up hearing that she was a X.
He is tired of being seen as a X.
She is tired of being called a X.
He feels judged as a X.
He feels treated like a X.
The police treated him like a X.
They treated her as a X.
His neighbour thinks he is a X.
People on the street call him a X.
She was dismissed as a X.
His neighbours painted X on his door.
Someone wrote X on her locker.
Texts from her ex say X.
Strangers shouted X at him.
Voices call him a X.
The voices say that she is a X.
His mother is a X.
Her ex was a X.
Her father, a X, died in May.
His landlord is a X.
She left a husband who was a X.
He grew up with a X father.
Another patient is a X.
She was robbed by a X.
The film is about a X.
She played a X in the school play.
The band is called X.
`),
}

/** French words that say how somebody is. */
export const frenchAdjectives: Structures = {
  language: 'fr',
  words: listed(
    'manipulatrice, paresseuse, difficile, exigeante, hostile, non collaborante, démotivée, enfantine, égoïste, impolie, agressive, irresponsable, menteuse, têtue, contrôlante, dépendante, arrogante, résistante, méfiante, immature, théâtrale, dangereuse, envahissante, capricieuse, opposante, colérique, impulsive, provocatrice, fuyante, négligée',
  ),
  says: lines(`
Elle est X.
Elle était X toute la semaine.
Elle a été X depuis l’admission.
Elle demeure X.
Elle semble X.
Elle paraît X ce matin.
Elle devient X au repas.
Elle peut être X.
Elle a tendance à être X.
Elle est tout simplement X.
Elle est juste X.
Elle est franchement X.
Elle est carrément X.
Elle est plutôt X.
Elle est assez X en soi.
Elle est encore X.
Elle est toujours aussi X.
X comme toujours.
X encore aujourd’hui.
X par moments.
X avec le personnel.
X tout au long de l’entrevue.
X à l’approche.
Demeure X.
Toujours X.
Très X ce soir.
De plus en plus X.
Plus X qu’hier.
Elle est trop X pour vivre avec d’autres.
Elle est tellement X que personne ne veut travailler avec elle.
Elle est si X.
On voit à quel point elle est X.
On remarque combien elle est X.
On la trouve X.
Je l’ai trouvée X.
Le personnel la trouve X et bruyante.
Les infirmières la décrivent comme X.
Je la décrirais comme X.
Passe pour X.
Elle se montre X.
Se montre X et bruyante.
Elle s’est montrée X.
Elle se présente X.
Elle est connue pour être X.
Elle est considérée comme X par l’équipe.
La patiente est X.
Patiente X.
Pte X et bruyante.
Usagère X.
Cette patiente X est partie tôt.
C’est une femme X.
C’est une femme très X.
Femme X de 40 ans.
Cliente extrêmement X.
Son attitude X épuise tout le monde.
Attitude X.
Comportement X.
C’était X de sa part.
Quelle personne X.
Elle est non seulement X mais bruyante.
Elle est à la fois X et bruyante.
Elle est bruyante et X.
Elle est bruyante, X et en retard.
Elle est bruyante, agitée, X.
Mme Roy est X.
Madame est X au téléphone.
Madame X, reste au lit.
Parce qu’elle est X, on l’a déplacée.
Comme elle est X, deux intervenants y vont.
Puisqu’elle est X, on ne la visitera pas.
Vu qu’elle est X, nous refusons.
Étant X, elle est partie.
X de nature.
Elle est X de nature.
Elle a toujours été X.
Elle n’a jamais été que X.
Elle n’est que X.
Elle est on ne peut plus X.
On ne peut plus X.
Impression : X.
À l’examen, X.
État mental : X, agitée.
Comportement : X.
Attitude : X.
Je pense qu’elle est X.
Nous croyons qu’elle est X.
À mon avis elle est X.
L’équipe est d’avis qu’elle est X.
Il est clair qu’elle est X.
Nul doute qu’elle est X.
Tout le monde s’entend : elle est X.
Elle agit de façon X.
Elle répond sur un ton X.
Elle a quelque chose de X.
Elle est X et ne changera pas.
Elle est X, ce qui épuise l’équipe.
X et bruyante, elle quitte la pièce.
La cliente, qui est X, est partie.
C’est quelqu’un de X.
C’est une des patientes les plus X de l’unité.
Est X quand on lui demande de se laver.
Connue pour être X.
Décrite comme X.
Notée X sur l’unité.
Trouvée X à l’arrivée.
Elle doit être X.
Elle risque d’être X.
Elle sera X si on demande.
Un peu X aujourd’hui.
Généralement X.
X aujourd’hui, calme ensuite.
Elle fut X.
Quelle femme X!
Elle s’avère X.
Elle reste X malgré tout.
Elle reste très X.
Se dit calme mais est X.
`),
  silent: lines(`
Elle n’est pas X.
Elle n’est plus X.
Elle n’a jamais été X.
Elle n’est aucunement X.
Elle n’est nullement X.
Elle est loin d’être X.
Elle est tout sauf X.
Je ne la trouve pas X.
On ne la dirait pas X.
Je ne dirais pas qu’elle est X.
Personne ne la trouve X.
Personne dans l’équipe ne pense qu’elle est X.
Rien n’indique qu’elle est X.
À aucun moment elle n’a été X.
En rien X.
Ni X ni bruyante.
Elle ne nous a pas semblé X.
Il est faux de dire qu’elle est X.
Il serait injuste de la dire X.
Elle a été décrite à tort comme X.
Le mot X a été retiré du dossier.
On n’écrit plus X.
Éviter le mot X dans les notes.
Plutôt que X, écrire ce qui s’est passé.
Est-elle X?
On lui demande si elle est X.
On ignore si elle est X.
Si elle était X, elle serait partie.
Elle craint d’être X.
Elle a peur d’être X.
Elle se sent X.
Elle dit qu’elle est X.
Elle dit être X.
Elle se dit X.
Elle se décrit comme X.
Elle se trouve X.
Elle pense être X.
Elle croit qu’elle est X.
Elle écrit qu’elle est X.
Elle s’excuse d’avoir été X.
Elle regrette d’avoir été X.
Elle s’en veut d’avoir été X.
Selon ses propres mots, elle est X.
Elle se reproche d’être X.
Elle blague en disant qu’elle est X.
Son ex lui disait qu’elle était X.
Sa mère la disait X.
Sa mère lui répétait qu’elle était X.
Son père disait toujours qu’elle était X.
Sa sœur l’accuse d’être X.
Elle s’est fait dire qu’elle était X.
Elle s’est fait traiter de X.
On la traitait de X à l’école.
Son ex la traitait de X.
Elle a grandi en entendant qu’elle était X.
Elle se faisait dire X par ses professeurs.
Elle était intimidée parce qu’elle était X.
Elle est fatiguée d’être vue comme X.
Elle en a assez de passer pour X.
Elle se sent jugée X.
Elle se sent perçue comme X.
Elle a l’impression qu’on la trouve X.
Sa voisine pense qu’elle est X.
Son patron la trouve X.
À l’école, on la trouvait X.
Son ex dit qu’elle est X.
Le propriétaire la dit X.
Elle a été traitée comme si elle était X.
Sa mère est X.
Son ex était X.
Sa voisine est X.
Sa patronne a été X avec elle.
Une autre patiente est X.
Une autre patiente a été X avec elle.
Nous avons été X avec elle.
J’ai été X avec elle.
La chienne est X.
La tumeur est X.
L’infirmière a été X avec elle.
Elle a quitté une amie X.
Elle vivait avec une tante X.
Elle a grandi avec une mère X.
Elle joue une reine X dans la pièce.
Le film raconte une reine X.
`),
}

/** French words for somebody. */
export const frenchNouns: Structures = {
  language: 'fr',
  words: listed(
    'menteuse, alcoolique, droguée, toxicomane, manipulatrice, schizophrène, folle, hypocondriaque, simulatrice, profiteuse, plaignarde, princesse, peste, vipère, itinérante, borderline, fugueuse, voleuse, paresseuse, ivrogne, comédienne, abonnée de l’urgence, junkie, délinquante, intrigante, crapule',
  ),
  says: lines(`
C’est une X.
Elle est une X.
C’était une X.
Elle a toujours été une X.
Elle demeure une X.
C’est juste une X.
Ce n’est qu’une X.
Elle n’est qu’une X.
C’est au fond une X.
C’est clairement une X.
Patiente X connue.
X connue.
X bien connue de l’équipe.
Une vraie X.
Une X.
X.
Cette X est revenue aujourd’hui.
La X du lit 4 veut du thé.
Notre X est de retour.
Quelle X.
C’est toute une X.
C’est une espèce de X.
Je ne peux que la décrire comme une X.
On la voit comme une X.
Le personnel la considère comme une X.
Elle passe pour une X.
Elle m’a fait l’effet d’une X.
À mon avis c’est une X.
Je pense que c’est une X.
Il est clair que c’est une X.
Nul doute que c’est une X.
C’est une X et une mère.
Étant une X, elle a perdu son emploi.
Elle se comporte en X.
Elle agit comme une X.
Elle est devenue une X.
C’est la pire X de l’unité.
Une de nos X.
Typique d’une X.
Comportement typique de X.
Impression : X.
Mme Roy est une X.
Parce que c’est une X, on l’a déplacée.
Comme c’est une X, deux intervenants y vont.
X de 40 ans.
X de 40 ans avec mal de dos.
Femme de 40 ans, X.
Vue ce jour, une X qui veut du thé.
Vit seule, X.
Je la qualifierais de X.
Il faut bien l’appeler une X.
C’est une X finie.
Une X de première.
`),
  silent: lines(`
Ce n’est pas une X.
Elle n’est pas une X.
Elle n’est plus une X.
Elle n’a jamais été une X.
Je ne la vois pas comme une X.
Personne ne pense que c’est une X.
Rien n’indique que c’est une X.
Il est faux de dire que c’est une X.
Elle a été décrite à tort comme une X.
Le mot X a été retiré du dossier.
Est-ce une X?
Si c’était une X, elle serait partie.
Elle craint d’être une X.
Elle se sent comme une X.
Elle dit qu’elle est une X.
Elle se dit X.
Elle se décrit comme une X.
Elle pense être une X.
Elle se voit comme une X.
Elle dit avoir été une X.
Son ex lui disait qu’elle était une X.
Son ex la traitait de X.
Sa mère lui répétait qu’elle était une X.
Sa sœur l’accuse d’être une X.
Elle s’est fait traiter de X.
On la traitait de X à l’école.
Elle a grandi en entendant qu’elle était une X.
Elle est fatiguée d’être vue comme une X.
Elle a peur de passer pour une X.
Elle se sent traitée comme une X.
Les policiers l’ont traitée comme une X.
Elle a été rejetée comme une X.
Sa voisine pense que c’est une X.
Dans la rue on la traite de X.
Les voix lui disent qu’elle est une X.
Sa mère est une X.
Son amie était une X.
Sa mère, une X, est décédée.
Une autre patiente est une X.
Elle s’est fait voler par une X.
Elle a grandi avec une mère X.
Le film raconte une X.
`),
}

/** English sentences that deny something: something else than the word that judges, or that word. */
export const englishNegations: Structures = {
  language: 'en',
  words: listed('hostile, manipulative, lazy, childish, demanding, rude, selfish, stubborn'),
  says: lines(`
He doesn't listen and is X.
He doesn't listen and X.
Does not wash, X with staff.
He does not attend, is X.
She did not come down, was X instead.
Found no physical cause and put it down to a X streak.
The claim could not be confirmed and he was X about it.
There is no reason for the X tone he takes.
Without structure this man is X.
Without his wife he is X.
Even without an assessment anybody can see that she is X.
Not having slept, he was X.
Not having slept he was X.
Unable to find his shoes he was X.
On no fewer than four occasions was he X.
No less X than yesterday.
Rarely have I seen a pupil so X.
Never have I met a more X man.
Seldom have we had such a X patient.
I have never seen anyone so X.
I have never met such a X woman.
We have not had so X a client in years.
Hardly a day passes without him being X.
Not a day goes by without her being X.
Not a shift passes without X behaviour.
I can't help thinking she is X.
I cannot help but find him X.
I cannot deny that she is X.
There is no denying that she is X.
No question that he is X.
There is no question that he is X.
There is no doubt he is X.
No wonder he is X.
It is no secret that he is X.
It is no surprise that she is X.
Not surprisingly he was X.
It does not change the fact that he is X.
That does not stop him being X.
He never stops being X.
She never fails to be X.
He does not just seem X but is.
He is not just X but loud.
He is not merely X.
Not only X but loud.
He is no stranger to being X.
Did not get his leave as he was X.
Did not get his leave because he was X.
Was not seen, being X.
Not admitted as X.
No leave as X with staff.
No visit today because X.
No bed was offered, since she is X.
Is it not simply X of him to ask?
Is she not just X?
Isn't she just X?
Do not give in to this X woman.
Do not be fooled by her X side.
Do not engage with his X behaviour.
Don't leave anyone alone with this X man.
Never turn your back on this X man.
Please do not reward X behaviour.
Not for the first time she was X.
Not long after lunch he was X.
No sooner had we arrived than he was X.
No one could calm him and he was X.
Nobody visits him, he is X.
No family, no job, X.
Nothing helps, she is X.
Nothing we do helps; X as ever.
No better today, X.
No change, X as before.
No improvement: X.
Not well, X at times.
No eye contact, X.
Not oriented, X.
He denies pain but is X.
She denied all of it and was X.
Not depressed but X.
Not psychotic, just X.
Not ill, just X.
It is not illness, he is X.
This is not psychosis but X behaviour.
Not so much ill as X.
He is X, not ill.
He is X and not motivated.
He is X no matter what we say.
Cannot be left as X.
Could not be interviewed, X.
Could not be assessed due to X behaviour.
Refused tea, no reason given, X.
She will not change: X to the core.
He has no friends because he is X.
He has no friends, being X.
She cannot live with others, she is too X.
He cannot work as he is too X.
If not X, then asleep.
When not asleep, X.
Never X with his sister but X with us.
`),
  silent: lines(`
I don't think he is X.
We do not believe she is X.
There is no evidence at all that he is X.
There is no sign he is X.
It is not because he is X.
It is not that he is X.
She did not say he was X.
She did not tell us she was X.
He did not report that he was X.
Without being X she asked again.
Without X behaviour.
Without ever being X.
She left without being X to anyone.
Never once was he X.
At no point this week was he X.
Not once this week has he been X.
No longer is he X.
Do not call him X.
Do not write that she is X.
Don't describe this man as X.
Do not use X in notes.
Never label a client X.
Please don't call her X.
Do not call this man X.
Do not assume that he is X.
Don't assume this man is X.
Never assume she is X.
He is not simply X, he is grieving.
He is not just X, he is grieving.
He is not so much X as afraid.
No X behaviour.
No X or loud behaviour today.
Slept well without X or loud behaviour.
He did not seem angry and X.
She does not have angry and X outbursts.
He was not loud and X.
He hasn't been loud or X.
Not X or loud.
Not loud, not X.
He cannot be called X.
Nobody here finds her X.
He has not had a X outburst in weeks.
I have not seen him X.
We have never seen her X.
I have never known him to be X.
Rarely X.
Rarely X now.
Seldom is she X.
He has not been seen to be X.
There was no reason to call him X.
There is no reason to think he is X.
Nobody could say that she is X.
He doesn't appear to be X.
It cannot be said that he is X.
He is not, as some say, X.
He never was X.
In no way do we feel he is X.
Nothing she did was X.
Nothing about her is X.
None of us found him X.
Neither of us thinks she is X.
No one could call this woman X.
We do not think this man is X.
We did not see any X behaviour.
She did not show X behaviour.
Has not shown his X behaviour this week.
Not one X word from her.
At no time did she take a X tone.
He did not take a X tone.
She was calm and never X.
Not at all X.
Nobody was hurt and nobody was X.
He does not get X.
She doesn't become X when told no.
He will not be X if you ask nicely.
Has not been X since May.
No longer X.
Isn't X.
Wasn't X with us.
She denies being X.
He denies that he was X.
She denied that she had been X.
Denies feeling X.
`),
}

/** French sentences that deny something: something else than the word that judges, or that word. */
export const frenchNegations: Structures = {
  language: 'fr',
  words: listed('hostile, manipulatrice, paresseuse, infantile, exigeante, égoïste, agressive, difficile'),
  says: lines(`
Ne pas céder à cette résidente X.
Ne pas se laisser prendre par son côté X.
Ne pas répondre à ses demandes X.
Ne pas laisser seule avec cette dame X.
Merci de ne pas encourager son attitude X.
Elle n’aura pas le logement puisqu’elle est X.
N’aura pas le logement parce qu’elle est X.
N’aura pas sa sortie, car elle est X.
N’a pas eu sa sortie vu qu’elle était X.
N’a pas d’amis tellement elle est X.
N’a pas été vue, étant X.
N’a aucune volonté et est X.
N’a aucune volonté et X.
N’écoute pas, est X.
N’écoute pas et X.
N’écoute pas, X avec tous.
Ne se lève pas, X au réveil.
Ne voit pas le problème ou est X.
Sans emploi et X.
Sans emploi, sans réseau et X.
Sans structure elle est X.
Sans sa mère, elle est X.
Il ne fait aucun doute qu’elle est X.
Nul doute qu’elle est X.
Sans aucun doute X.
On ne peut nier qu’elle est X.
Pas étonnant qu’elle soit X.
Rien d’étonnant à ce qu’elle soit X.
N’empêche qu’elle est X.
Elle n’arrête pas d’être X.
Elle ne cesse d’être X.
Elle ne peut s’empêcher d’être X.
Elle n’est pas seulement X.
Non seulement X, mais bruyante.
Je n’ai jamais vu une patiente aussi X.
Jamais vu une dame aussi X.
Rarement vu une patiente aussi X.
Pas un quart ne passe sans qu’elle soit X.
Elle n’est pas malade, elle est X.
Pas malade, juste X.
Ce n’est pas la maladie, elle est X.
Pas déprimée mais X.
Non psychotique, X.
Pas de famille, pas de travail, X.
Personne ne la visite, elle est X.
Rien ne marche, elle est X.
Aucun changement, X comme avant.
Aucun changement : X.
Aucune collaboration, X.
Pas mieux aujourd’hui, X.
Pas orientée, X.
Pas de contact visuel, X.
Elle nie la douleur mais est X.
Elle n’a pas dormi et était X au réveil.
N’ayant pas dormi, elle était X.
N’ayant pas dormi elle était X.
Quand elle ne dort pas, elle est X.
Quand elle ne dort pas elle est X.
Elle est X, pas malade.
Elle est X et pas motivée.
Elle ne changera pas : X jusqu’au bout.
Elle ne peut pas vivre avec d’autres, elle est trop X.
Ne peut pas travailler, trop X.
N’a pas pu être évaluée, X.
N’a pas pu être évaluée, car X.
Pas de sortie, car X avec le personnel.
Pas de congé : X.
Pas pour la première fois, elle était X.
À peine arrivée, elle était X.
À peine réveillée, X.
Elle n’a rien voulu savoir, X comme toujours.
On ne sait plus quoi faire d’elle, X comme toujours.
Elle ne mange pas, ne se lave pas, est X.
`),
  silent: lines(`
Je ne crois pas qu’elle soit X.
Je ne pense pas qu’elle est X.
Rien n’indique qu’elle est X.
Ce n’est pas qu’elle soit X.
Ce n’est pas parce qu’elle est X.
Sans être X, elle a redemandé.
Sans être X elle a redemandé.
Sans comportement X.
Sans jamais être X.
Aucun comportement X.
Elle n’est pas bruyante et X.
Elle n’est ni bruyante ni X.
Ne pas la dire X.
Ne pas écrire qu’elle est X.
Ne pas utiliser le mot X.
Elle n’a pas été X.
Pas une fois elle n’a été X.
Jamais X.
Elle n’est pas simplement X, elle est en deuil.
Elle n’est pas tant X que fatiguée.
On ne peut pas dire qu’elle est X.
Elle n’a pas eu de comportement X.
Je ne l’ai jamais vue X.
Je n’ai pas trouvé qu’elle était X.
Elle ne se montre pas X.
Elle n’est plus X.
Elle ne nous paraît pas X.
Elle n’est pas, comme on l’a écrit, X.
Personne ne la trouve X.
Personne ici ne dit qu’elle est X.
Elle n’a jamais été X.
Aucunement X.
Nullement X.
Elle n’est pas du tout X.
À aucun moment elle n’a été X.
À aucun moment elle n’a eu une attitude X.
Rien dans son attitude n’était X.
Elle nie être X.
Elle nie avoir été X.
Elle nie qu’elle était X.
Pas X.
Pas X ni bruyante.
Elle n’est pas bruyante ou X.
Il ne faut pas la croire X.
Il ne faudrait pas penser qu’elle est X.
Elle ne devient pas X quand on lui dit non.
Elle n’a pas un ton X.
Elle n’a pas pris un ton X.
Aucun signe qu’elle soit X.
Je doute qu’elle soit X.
Il est faux de dire qu’elle est X.
Elle n’a pas semblé X.
Elle ne semble pas être X.
N’est pas X avec nous.
Nous ne l’avons pas trouvée X.
Pas de propos X.
Pas de gestes X ou brusques.
Ne s’est pas montrée X.
Elle n’est pas malade ni X.
Moins X qu’avant.
Elle n’a été X à aucun moment.
`),
}
