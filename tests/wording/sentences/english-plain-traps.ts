import {readSentences, type Sentence} from './sentence.js'

/** English words for a fault where they judge nobody: other people, things, bodies, plays and work; by a writer who had read the rules. */
export const sentences: Sentence[] = readSentences(`
trap, word sense: IV drip running at 100 mL/h.
trap, word sense: He is on a drip and eating ice chips.
trap, word sense: She has a post-nasal drip on most mornings.
trap, word sense: The pros and con of the depot were discussed.
trap, word sense: Porcine valve replaced in 2019; she calls it her pig valve.
trap, word sense: Rat bite to the left thumb, cleaned and dressed.
trap, word sense: She plans to argue her case at the tribunal in June.
trap, word sense: She skirts the issue of money with her lawyer.
trap, word sense: He has a pottery stall at the market on Saturdays.
trap, word sense: She stalls at the market on Sundays and sells jam.
trap, word sense: Her fake nails were removed for the pulse oximeter.
trap, word sense: He acts like a big brother to the boys in his building.
trap, word sense: She lives like a queen in her new flat, she says.
trap, word sense: He eats like a horse since the steroid was started.
trap, word sense: He ate like a king at his daughter's wedding.
trap, word sense: She is a rebel at heart, in her own words.
trap, word sense: He is a dreamer and writes songs.
trap, word sense: He is a recluse by choice and likes his own company.
trap, word sense: She calls herself a nag and laughs.
trap, word sense: He describes himself as a pessimist.
trap, word sense: She is a vegan and he is a hunter.
trap, word sense: She is a bit of a gossip, her daughter says with a smile.
trap, word sense: He keeps a pet snake and two rats.
trap, word sense: His name is Savage; he is a plumber.
trap, word sense: She is a fool for chocolate.
trap, word sense: He is a con artist in the play at the community theatre.
trap, word sense: She is a flirt, jokes her husband.
trap, word sense: He is a goalie and the team clown.
trap, word sense: He is a clown and does balloon animals at the hospital.
trap, word sense: She is a witch and follows the Wiccan calendar.
trap, word sense: He is a practising Wiccan; she is a witch and keeps an altar.
trap, word sense: She is a Tragically Hip fan, he is a Leafs fanatic.
trap, word sense: He was a rogue planet hunter in the telescope club.
trap, word sense: He was a heel striker and has new runners.
trap, word sense: The pain is a drag on her day.
trap, word sense: The job was a joke and he left it.
trap, word sense: The scooter is a wreck and needs new tires.
trap, word sense: The report was a fake, the bank said.
trap, word sense: The phone call was a fraud and she hung up.
trap, word sense: The email was a con, her bank told her.
trap, word sense: The movie was a bore.
trap, word sense: The dinner was a flop, she laughed.
trap, word sense: The trip was a disaster but everyone got home.
trap, word sense: The bathroom at home is a mess and he slipped on a towel.
trap, word sense: The chart was a mess when it came from the other clinic.
trap, word sense: Her kitchen was a disaster after the flood.
trap, word sense: The stairs are a liability with his new knee.
trap, word sense: The first injection was a pain but the second was fine.
trap, word sense: The cat is a terror at night.
trap, word sense: Her dog is a snob about food.
trap, word sense: His puppy is a little thief.
trap, word sense: Her neighbour is a gossip and she keeps her news to herself.
trap, word sense: Her boss is a tyrant and she dreads Mondays.
trap, word sense: The ex is a cheat and a liar, she says.
trap, word sense: His former landlord was a crook and kept the deposit.
trap, word sense: Her stepfather was a brute and drank.
trap, word sense: Her mother was a snob and wanted another match for her.
trap, word sense: The plastic surgeon was a fraud and lost his licence.
trap, word sense: The caller was a scammer and a con artist.
trap, word sense: Pathology: shrew bite excluded; the cat caught it.
trap, word sense: Slug bullet removed from the thigh in 1998.
trap, word sense: He drank a slug of water with his pills.
trap, word sense: Viper bite in 2011 while hiking in Arizona.
trap, word sense: Her son plays for the Thunder Bay Vipers.
trap, word sense: He watches The Walking Dead; favourite show is about a zombie.
trap, word sense: Vegetable soup taken, half a bowl.
trap, word sense: The stroke left a small vegetable garden untended.
trap, word sense: She is a vegetable grower in the valley.
trap, word sense: She is a vegetarian; lunch was a vegetable curry.
trap, word sense: His brother was a drag queen and performed on Church Street.
trap, word sense: She performs as a drag queen on weekends.
trap, word sense: She is a tease artist in burlesque.
trap, word sense: He is a snake handler at the zoo.
trap, word sense: She is a pig farmer near Brandon.
trap, word sense: He is a rat breeder.
trap, word sense: He is a parasite researcher at the university.
trap, word sense: She is a devil's club harvester with her aunties.
trap, word sense: He is a tramp stamp tattoo artist.
trap, word sense: She is a witch in the school play.
trap, word sense: He is a beast on the ice, his coach says.
trap, word sense: He is a little animal lover.
trap, word sense: He is a terror attack survivor.
trap, word sense: She is a child and youth worker.
trap, word sense: She is a child with asthma.
trap, word sense: He was a child when the war began.
trap, word sense: She is a child on the ward for the first time.
trap, word sense: He was a child who loved trains.
trap, word sense: He was a child in care from age 6.
trap, word sense: She was a child and could not stop it.
trap, word sense: She is a child, and her assent was sought.
trap, word sense: Client is a child.
trap, word sense: He is a racist incident witness.
trap, word sense: He was a good child and teacher's pet, he recalls.
trap, word sense: He is a nobody in his own eyes.
trap, word sense: He thinks he is a joke to his family.
trap, word sense: She believes she is a failure and a fraud.
trap, word sense: She wrote that she is a waste of space.
trap, word sense: "I am a waste of space," she said.
trap, word sense: He said, "I'm a wreck."
trap, word sense: He fears that he is a liability to the crew.
trap, word sense: She thinks that she is an embarrassment to her family.
trap, word sense: He believes that he is a disgrace to his community.
trap, word sense: The voices say he is a thief.
trap, word sense: The voices tell her she is a whore.
trap, word sense: She was called a slut by girls at school.
trap, word sense: A boy at school called him a pig.
trap, word sense: Her husband called her a lazy cow.
trap, word sense: He was made to feel that he is a nuisance.
trap, word sense: He is a strange child magnet, he jokes.
trap, word sense: The flake of bone was seen on x-ray.
trap, word sense: Small flake of plaque on the scalp.
trap, word sense: She is a flake tobacco smoker.
trap, word sense: The test was a dud and was repeated.
trap, word sense: The first strip was a dud.
trap, word sense: He hit the jackpot at a con in Calgary: a comics con.
trap, word sense: She is going to a comic con with her niece.
trap, word sense: The troll dolls on her desk make the children laugh.
trap, word sense: Bluffs near the lake: he fell on a bluff.
trap, word sense: Knee lock: the horns of the meniscus are intact.
trap, word sense: He is a card cheat in the film he is writing.
trap, word sense: He reads about the opportunist infections.
trap, word sense: Opportunist pathogens were ruled out.
trap, word sense: The interloper in the bed rail was a stray cat.
trap, word sense: Her sister is a procrastinator too, they say.
trap, word sense: She calls herself a procrastinator.
trap, word sense: He says he is a spendthrift and wants help with a budget.
trap, word sense: She is not a snob, he says of his wife.
trap, word sense: He identifies as a misfit and is proud of it.
trap, word sense: Weasel words in the insurer's letter upset her.
trap, word sense: A weasel killed two of his hens.
trap, word sense: The hermit crab died and she cried.
trap, word sense: He has a hermit crab.
trap, word sense: He is a hermit in the choir's winter play.
trap, word sense: Tart with rhubarb eaten at lunch.
trap, word sense: She baked a tart with apples.
trap, word sense: Scum on the dialysate was not seen.
trap, word sense: Soap scum on the tub made her slip.
trap, word sense: The Fool's Gold mine closed and he lost work.
trap, word sense: He scored a witch's hat at the fair.
trap, word sense: The beast in room 4 of the haunted house scared her son.
trap, word sense: She lives in the old pig barn.
trap, word sense: The cow in bay 3 of the dairy kicked him.
trap, word sense: The pig in the pen bit him.
trap, word sense: He was kicked by the cow in bay 2 at work.
trap, word sense: The old cow in hall B at the fair stepped on his foot.
trap, word sense: Some mess in the room after the flood was cleaned by housekeeping.
trap, word sense: Such a mess at the pharmacy: two scripts were swapped.
trap, word sense: What a mess the move was, she said.
trap, word sense: Some joke about hockey made him laugh.
trap, word sense: What a handful of pills, she said.
trap, word sense: Took a handful of nuts at snack.
trap, word sense: Such a pig roast is held each summer in his town.
trap, word sense: Some cheat sheets for carb counting were given.
trap, word sense: Some freak weather closed the road.
trap, word sense: Some nuisance calls came at night; she blocked the number.
trap, word sense: Some fraud cases in his building worry him.
trap, word sense: A bit of a drag on the left foot when tired.
trap, word sense: A bit of a nuisance cough at night.
trap, word sense: A right drag of the foot is seen in gait.
trap, word sense: A total joke, he said of the wait.
trap, word sense: A big tease about her birthday made her smile.
trap, word sense: A real terror of needles since childhood.
trap, word sense: A terrible fraud about which she still has nightmares took her savings.
trap, word sense: A big terror at home is the stairs.
trap, word sense: A big pest at home is the squirrel.
trap, word sense: A complete wreck at the corner; he was the passenger.
trap, word sense: Bed bugs: a real pest on the unit above.
trap, word sense: Mice are a real nuisance at home.
trap, word sense: She was scathing about the movie and laughed.
trap, word sense: The chest x-ray shows chronic change; the vet bill was monstrous.
trap, word sense: Monstrous nightmares since the crash.
trap, word sense: Venomous snake bite in 2004.
trap, word sense: The spider was venomous, she was told.
trap, word sense: The divorce was acrimonious and cost her a lot.
trap, word sense: Her divorce is acrimonious and court is in May.
trap, word sense: The court process is adversarial and tires her.
trap, word sense: Adversarial hearings worry him; a peer advocate will come.
trap, word sense: Caustic soda burn to the right forearm.
trap, word sense: He swallowed a caustic liquid at age 3.
trap, word sense: Caustic ingestion, scope booked.
trap, word sense: The fraudulent charge on her card was reversed.
trap, word sense: Fraudulent emails reached half the seniors in the building.
trap, word sense: Money was lost to a fraudulent investor.
trap, word sense: He was found not guilty of a fraudulent act.
trap, word sense: Self-defeating thoughts were named and worked on in CBT.
trap, word sense: She noticed her self-defeating thoughts and wrote them down.
trap, word sense: Worked on prejudiced remarks she hears on the bus.
trap, word sense: The jury was prejudiced, in his view.
trap, word sense: The system is prejudiced against Indigenous people.
trap, word sense: Wayward eyelash removed from the left eye.
trap, word sense: The wayward suture was trimmed.
trap, word sense: His indiscreet boss told the whole shop about his leave.
trap, word sense: Being unprofessional at work is his great fear.
trap, word sense: She was told her tattoos look unprofessional.
trap, word sense: Cold barbaric winters, he says of his childhood town.
trap, word sense: Barbaric treatment in the camp; he is a torture survivor.
trap, word sense: The loathsome smell of the drain has been fixed.
trap, word sense: He finds himself loathsome and undeserving.
trap, word sense: She feels undeserving of help.
trap, word sense: She says she is undeserving.
trap, word sense: He thinks he is idiotic for falling for the scam.
trap, word sense: Obtuse angle of the elbow in the cast.
trap, word sense: His crafty hands: he knits and carves.
trap, word sense: She is crafty and sells cards at the bazaar.
trap, word sense: She is crafty: knits, quilts, and paints.
trap, word sense: He is crafty with wood and leather.
trap, word sense: Crafty group on Wednesdays.
trap, word sense: She is impetuous in the poem she read aloud.
trap, word sense: She is boring a hole for the shelf.
trap, word sense: He is strange to himself since the stroke, he says.
trap, word sense: It is strange to be home again, she says.
trap, word sense: The room is strange and he sleeps badly.
trap, word sense: The food is boring, he says.
trap, word sense: The test was boring but she finished it.
trap, word sense: Her breathing is shallow.
trap, word sense: Breaths are shallow and even.
trap, word sense: She is shallow breathing with rib pain.
trap, word sense: Respirations: he is shallow and fast at rest.
trap, word sense: The wound is shallow and clean.
trap, word sense: The pond is shallow and safe for the kids.
trap, word sense: Skin is dry and flaky with eczema.
trap, word sense: Her scalp is flaky and itchy.
trap, word sense: The wifi is flaky with the old router.
trap, word sense: The connection was flaky when we met by video.
trap, word sense: He is treatment naive.
trap, word sense: She is naive to opioids.
trap, word sense: She is opioid naive and started low.
trap, word sense: He is statin-naive.
trap, word sense: Antiretroviral naive; baseline bloods drawn.
trap, word sense: She is miserable with a cold.
trap, word sense: He is miserable today with back pain.
trap, word sense: She is miserable with nausea.
trap, word sense: He has been miserable since the move, he says.
trap, word sense: She was miserable in that job.
trap, word sense: She is strange with us at first, then warms up.
trap, word sense: He was a mess after his mother died, he told us.
trap, word sense: She is a mess today, her words.
trap, word sense: The mouth is a mess with ulcers.
trap, word sense: His feet are a mess, with blisters from the new boots.
trap, word sense: Her life was a mess then and is not now, she says.
trap, word sense: The strange man who broke in was arrested.
trap, word sense: She opened the door to a strange man.
trap, word sense: A nasty man on the bus pushed him.
trap, word sense: The nasty fall on ice last week left a bruise.
trap, word sense: A horrible individual stole her purse.
trap, word sense: A horrible woman at the shelter took her coat.
trap, word sense: A dreadful woman at the bank shouted at her.
trap, word sense: Her ex was an awful man who hit her.
trap, word sense: Her father was a nasty man who drank.
trap, word sense: Her first husband was a horrible man and she left.
trap, word sense: She married an awful guy, she says, and left.
trap, word sense: He is blunt: "I was a rotten father."
trap, word sense: She worries that she is a terrible mother.
trap, word sense: She thinks she was a terrible mother.
trap, word sense: He believes he is a useless father.
trap, word sense: He is sorry that he was a lousy husband.
trap, word sense: She says she is an awful daughter.
trap, word sense: She feels she is a terrible patient.
trap, word sense: The voices say that he is a hopeless son.
trap, word sense: The cat is nasty with the dog.
trap, word sense: The sun was harsh to the eyes.
trap, word sense: Bright light is harsh to all.
trap, word sense: Chemo was brutal to her veins.
trap, word sense: The winters are brutal to the joints.
trap, word sense: Her boss was harsh to staff at the store.
trap, word sense: His manager was curt with everyone on the floor.
trap, word sense: Her supervisor was nasty with the staff and she quit.
trap, word sense: Grandmother was harsh with her as a child.
trap, word sense: His father was harsh to him.
trap, word sense: The milk was sour to taste.
trap, word sense: She finds fault with herself.
trap, word sense: She finds fault with her own work and rests little.
trap, word sense: He finds fault with his own essays.
trap, word sense: A fault was found with the pump.
trap, word sense: Staff found a fault with the bed alarm.
trap, word sense: She is pessimistic about everything in the mornings, a symptom she tracks.
trap, word sense: Feels negative about everything.
trap, word sense: He feels gloomy about everything and wants help.
trap, word sense: She feels bitter about all of it.
trap, word sense: Her tests were negative about everything screened.
trap, word sense: He was short on the phone as the bus was coming.
trap, word sense: He was short with us because his ride was outside.
trap, word sense: The call was short with the nurse.
trap, word sense: Pain is sharp with the night cough.
trap, word sense: The pain is short on the phone scale.
trap, word sense: His nails were sharp with the nurses' file used.
trap, word sense: Her silly jokes lift the whole group.
trap, word sense: His silly jokes make the aides laugh.
trap, word sense: Silly choice of socks, he laughed.
trap, word sense: She loves making silly joke cards.
trap, word sense: The malicious email came from her ex.
trap, word sense: Her ex's malicious messages were saved for court.
trap, word sense: His obscene emails to her were sent to the police by her sister.
trap, word sense: The juvenile idea of a tree fort still delights him.
trap, word sense: Her infantile spasms excuse her from gym.
trap, word sense: Her absurd humour helps her cope.
trap, word sense: He likes absurd humour.
trap, word sense: Mindless scrolling, making some time for reading instead.
trap, word sense: Wicked choice of soup, he said.
trap, word sense: The wicked stepmother in the book scared her.
trap, word sense: Her son plays the Wicked Witch.
trap, word sense: She saw Wicked in Toronto.
trap, word sense: Chaotic living conditions in the shelter.
trap, word sense: She left a chaotic living arrangement for a quiet room.
trap, word sense: Loose ways of the ligament are seen.
trap, word sense: Loose living arrangements after the fire.
trap, word sense: Loose stools twice.
trap, word sense: The home was chaotic and she raised her siblings.
trap, word sense: He is unimaginative, he says, and wants to try art.
trap, word sense: She worries that she is unkind to her sister.
trap, word sense: He is afraid he sounds preachy.
trap, word sense: The sermon was preachy, he said.
trap, word sense: The unsavoury broth was sent back.
trap, word sense: Unsavoury food is why she lost weight.
trap, word sense: An unsavoury neighbour sells drugs outside her door.
trap, word sense: The pesky mosquito bites itch.
trap, word sense: A pesky cough is keeping her up.
trap, word sense: That pesky hangnail was trimmed.
trap, word sense: The pesky squirrels keep him busy.
trap, word sense: Irksome itch behind the cast.
trap, word sense: Unthinking habit of biting nails; she wants to stop.
trap, word sense: He was unsympathetic, she says of her boss.
trap, word sense: Her surgeon was unsympathetic and she changed clinics.
trap, word sense: The clinic was unapproachable by wheelchair.
trap, word sense: The benefits office was unkind to her.
trap, word sense: Staff were unprofessional and she filed a complaint.
trap, word sense: A nurse was unprofessional with her last year.
trap, word sense: The receptionist was unkind and she left.
trap, word sense: She found the last team condemnatory and closed-minded.
trap, word sense: Her family is closed-minded about depression.
trap, word sense: Her parents are narrow-minded about his pronouns.
trap, word sense: His church is bigoted and he left it.
trap, word sense: He was tired of narrow-minded landlords.
trap, word sense: Dopey from the sedation; sleeping.
trap, word sense: He is dopey after the lorazepam.
trap, word sense: She is dopey from the anesthetic.
trap, word sense: She felt dopey on the new dose.
trap, word sense: Her Snow White set has Dopey on top.
trap, word sense: Bickering between her parents wakes her at night.
trap, word sense: The bickering at home is hard on him.
trap, word sense: Her brother and sister's bickering over the estate upsets her.
trap, word sense: A silliness game with her grandson lifts her.
trap, word sense: She misses the silliness of her late husband.
trap, word sense: There was silliness and laughter at bingo.
trap, word sense: Silliness in music group; everyone laughed.
trap, word sense: Hypocrisy in the church is why he left.
trap, word sense: He is upset by the hypocrisy of politicians.
trap, word sense: She read a book on narcissism and vanity.
trap, word sense: Her vanity table arrived from home.
trap, word sense: The vanity in the bathroom is too low for the chair.
trap, word sense: Her vanity was moved and the grab bar put in.
trap, word sense: Craziness at work: twelve-hour shifts.
trap, word sense: The craziness of the holidays is over, she says.
trap, word sense: Idiocy, the old legal term, is in the 1911 record.
trap, word sense: The unkindness of strangers on the bus hurts him.
trap, word sense: Cowardice is what he accuses himself of after the war.
trap, word sense: He sees his freezing at the scene as cowardice.
trap, word sense: She blames her own gullibility for the fraud loss.
trap, word sense: She blames her gullibility and feels ashamed.
trap, word sense: The scammer used her gullibility.
trap, word sense: The viciousness of the attack left her shaken.
trap, word sense: The viciousness of the dog was known.
trap, word sense: Neglectfulness of the landlord led to mould.
trap, word sense: Disloyalty of friends after diagnosis hurt him.
trap, word sense: The disloyalty of her ex is still raw.
trap, word sense: Unfriendliness at the new school is why he stays home.
trap, word sense: Insincerity of the insurer angers her.
trap, word sense: His conceit for the novel is a talking dog.
trap, word sense: The poem's conceit is a ship.
trap, word sense: The conceit of the story came from her dream.
trap, word sense: Ignorance of the side effects on our part delayed care.
trap, word sense: Ignorance of the law cost him the claim, the lawyer said.
trap, word sense: The team's ignorance of Cree customs was named and mended.
trap, word sense: Fussiness with feeds since the formula change.
trap, word sense: Infant fussiness after shots.
trap, word sense: Baby's fussiness has settled with the new bottle.
trap, word sense: Pickiness at meals is common at age 3.
trap, word sense: Toddler pickiness discussed with mom.
trap, word sense: Food pickiness since the chemo; metallic taste.
trap, word sense: Naughtiness of the cat makes her laugh.
trap, word sense: The ruthlessness of the job wore him down.
trap, word sense: She fears the pushiness of sales staff.
trap, word sense: The sloppiness of the roofers cost him the ceiling.
trap, word sense: Touchiness of the touchscreen was adjusted.
trap, word sense: Self-absorption is a worry she named about the new job.
trap, word sense: Neuroticism score on the NEO in the average range.
trap, word sense: Neuroticism T-score 52.
trap, word sense: Big Five: neuroticism high, openness high.
trap, word sense: His resistance to the bands is better at week 6.
trap, word sense: Her resistance to infection is low on chemo.
trap, word sense: His resistance to penicillin was confirmed.
trap, word sense: Her insulin resistance and blood pressure improved.
trap, word sense: His resistance is up: 10 kg on leg press.
trap, word sense: Her airway resistance was high.
trap, word sense: Elastic resistance on the left arm.
trap, word sense: Her resistance to the virus has been checked by titre.
trap, word sense: The family's resistance to the regime led to exile.
trap, word sense: His grandfather fought in the Resistance.
trap, word sense: Her lies are rare, says the lens: she lies on her back.
trap, word sense: The baby's head lies low.
trap, word sense: She lies on her left side with a pillow.
trap, word sense: He lies in bed and reads.
trap, word sense: She lies down after lunch.
trap, word sense: His passivity in the chair follows the stroke, with no startle.
trap, word sense: Her rigidity was worse in the mornings before levodopa.
trap, word sense: His rigidity is less since the Sinemet.
trap, word sense: Her rigidity has eased with the baclofen.
trap, word sense: Her rigidity and tremor are worse off medication.
trap, word sense: Rigidity noted in both wrists.
trap, word sense: Rigidity persists in the left arm.
trap, word sense: Rigidity persists at the elbow.
trap, word sense: Marked rigidity and bradykinesia.
trap, word sense: Rigidity was evident on passive movement.
trap, word sense: No meningism; no rigidity noted.
trap, word sense: Abdomen soft, no rigidity.
trap, word sense: Her coldness has gone since the thyroid dose went up.
trap, word sense: Her coldness in the fingers is Raynaud's.
trap, word sense: His coldness of the foot was checked with Doppler.
trap, word sense: His untidiness is a joke between him and his wife.
trap, word sense: He laughs at his own stubbornness.
trap, word sense: Her stubbornness got her through rehab, she says.
trap, word sense: Her stubbornness has kept her alive, says her son.
trap, word sense: His stubbornness is what he likes best about himself.
trap, word sense: His excuses were accepted by the judge.
trap, word sense: She gives her excuses and leaves the party early.
trap, word sense: Her antagonism of the drug at the receptor is weak.
trap, word sense: Naloxone's antagonism was brief.
trap, word sense: His overreaction to bee stings was anaphylaxis.
trap, word sense: She worries about overreaction and checks with a friend.
trap, word sense: Her pessimism is a symptom she knows and tracks.
trap, word sense: Her pessimism has lifted with sertraline.
trap, word sense: His pessimism was less on the PHQ.
trap, word sense: Negativity in the media wears her out.
trap, word sense: He uses a log to catch negativity.
trap, word sense: Her mother's negativity and criticism are hard to hear.
trap, word sense: His father's cruelty and drinking shaped his youth.
trap, word sense: Her boyfriend's lies and affairs ended it.
trap, word sense: Her ex's lies were shown in court.
trap, word sense: The agency's incompetence cost her a month of rent.
trap, word sense: The bank's greed is a theme of his song.
trap, word sense: Cervical incompetence; cerclage at 14 weeks.
trap, word sense: Her incompetence of the mitral valve is mild.
trap, word sense: Her valve incompetence and murmur are stable.
trap, word sense: His sphincter incompetence was treated.
trap, word sense: Chronotropic incompetence on treadmill.
trap, word sense: Her vagal tone and venom allergy were reviewed.
trap, word sense: His venom immunotherapy is monthly.
trap, word sense: Her venom desensitization is going well.
trap, word sense: Bee venom to be given at 2 pm.
trap, word sense: Wasp venom for the skin test arrived.
trap, word sense: His idleness since layoff bothers him.
trap, word sense: His mischief charge was dropped.
trap, word sense: His mischief and assault charges were stayed.
trap, word sense: Charged with mischief under $5000.
trap, word sense: Mischief over $5000, court on June 3.
trap, word sense: Cruelty to animals charge in 2012, stayed.
trap, word sense: The whims of the weather kept him in.
trap, word sense: The sloth on her pajamas makes her smile.
trap, word sense: A sloth plush for his daughter.
trap, word sense: Out of spite her ex cut the phone line.
trap, word sense: Her ex did it out of spite.
trap, word sense: Her brother sold the house out of greed.
trap, word sense: It was out of ignorance that we used the wrong pronoun; we said sorry.
trap, word sense: She lost the flat because of prejudice.
trap, word sense: He lost the job because of prejudice and is grieving.
trap, word sense: She was not hired because of prejudice.
trap, word sense: He was beaten out of malice by two strangers.
trap, word sense: The dog was hurt out of cruelty.
trap, word sense: Because of ignorance at her school she was sent home.
trap, word sense: Contempt of court was lifted.
trap, word sense: He was held in contempt and fined.
trap, word sense: Contempt for others is one of four signs in the couples book.
trap, word sense: She has contempt for the cruelty of her ex.
trap, word sense: Contempt for me, she wrote in her poem, filled the house.
trap, word sense: Disdain for treatment at that hospital stems from a restraint in 2009, she says.
trap, word sense: Insensitivity to others' pain is rare in her family.
trap, word sense: Androgen insensitivity syndrome.
trap, word sense: Pain insensitivity to the feet on monofilament test.
trap, word sense: Insensitivity to the monofilament in both feet.
trap, word sense: Animosity between the two families kept them apart.
trap, word sense: Animosity toward her is what she felt at the office.
trap, word sense: Animosity toward others was not seen.
trap, word sense: Disrespect to staff by visitors is handled by security.
trap, word sense: Disrespect for me was the norm in that house, she said.
trap, word sense: Staff disrespect toward her was reported.
trap, word sense: A pretence of calm is how she gets through shifts.
trap, word sense: His theatrics group meets Fridays.
trap, word sense: Amateur dramatics on Thursdays.
trap, word sense: His dramatics club has a show in March.
trap, word sense: Her trickery with cards amuses the children.
trap, word sense: Shallowness of breath noted.
trap, word sense: Shallowness of the socket was seen on x-ray.
trap, word sense: Posturing noted: decorticate on the left.
trap, word sense: Decerebrate posturing persists.
trap, word sense: Catatonic posturing throughout the exam.
trap, word sense: Posturing and waxy flexibility noted.
trap, word sense: Secretiveness persists in the family about the father's suicide.
trap, word sense: Time-wasting apps are off his phone now.
trap, word sense: She argued with the rent board about the rules and won.
trap, word sense: He argues about everything with his brother, all in fun.
trap, word sense: He quarrelled with his roommates and moved out.
trap, word sense: He quarrelled with his roommate over rent before the move.
trap, word sense: She argues with her sister about nothing, they laugh.
trap, word sense: They bickered about nothing for years, and she misses it.
trap, word sense: Her parents quarrel over everything.
trap, word sense: Her parents argue about everything in the house.
trap, word sense: He spars with the other boxers on Tuesdays.
trap, word sense: He spars with her brother at the gym.
trap, word sense: She fools the other students with card tricks.
trap, word sense: He tricks the nurses with a magic coin and all laugh.
trap, word sense: He teases the nurses about the Leafs; they tease him back.
trap, word sense: She teases her roommate about bingo and both laugh.
trap, word sense: She needles the team quilt at craft group.
trap, word sense: He needles patients: he is an acupuncturist.
trap, word sense: He was a boy when peers bullied him.
trap, word sense: Other students bully her at school.
trap, word sense: Her peers tease her about her weight.
trap, word sense: Peers mock him for his stutter.
trap, word sense: Students insult him online.
trap, word sense: He dominates the group at chess.
trap, word sense: Grief takes over the conversation and she weeps.
trap, word sense: Worry took over the evening.
trap, word sense: She took over the class when the teacher fell ill.
trap, word sense: She took over the phone bill from her mother.
trap, word sense: He took over the laundry from his wife.
trap, word sense: He takes over the morning shower from his aide this week.
trap, word sense: His son took over the phone call to interpret.
trap, word sense: The interpreter took over the conversation.
trap, word sense: Dr. Singh took over the interview at 2 pm.
trap, word sense: She hogs the remote, laughs her husband.
trap, word sense: The fire alarm disrupted the group.
trap, word sense: A power cut disrupted the session.
trap, word sense: Tics disrupt the conversation and upset her.
trap, word sense: Pain disrupts her sessions.
trap, word sense: Her seizures disrupt class.
trap, word sense: His voices disrupt conversation.
trap, word sense: She dodged the question of marriage with her aunt.
trap, word sense: He dodges the topic of work with his mother.
trap, word sense: He ducked the puck and hit his head.
trap, word sense: She skirts the subject of faith with her father.
trap, word sense: He evades the rules of his father's house.
trap, word sense: He dances around the lounge to Elvis.
trap, word sense: She dodges staff parties since she quit drinking.
trap, word sense: He dodged the draft in 1968.
trap, word sense: She pretends to be fine at work, and it tires her.
trap, word sense: She pretends to sleep when her ex comes home.
trap, word sense: He pretends to be asleep when his father shouts.
trap, word sense: She pretended to be asleep during the break-in.
trap, word sense: He pretended not to hear the slurs on the bus.
trap, word sense: She pretends not to know her attacker when she sees him.
trap, word sense: He pretends to understand when others talk fast, as his hearing is poor.
trap, word sense: She fakes interest in small talk to get by at parties.
trap, word sense: She masks: she fakes interest and copies others.
trap, word sense: She faked sleep as a child when her father drank.
trap, word sense: He fakes illness in the school play.
trap, word sense: He feigned interest in the sales call.
trap, word sense: She pretends to be a dragon with her grandson.
trap, word sense: He pretends to be a horse for his granddaughter.
trap, word sense: She makes out that her day is fine so her kids don't worry.
trap, word sense: He makes out the letters on the chart to 20/40.
trap, word sense: She made out to the island by canoe.
trap, word sense: She lounges around on Sundays with the paper.
trap, word sense: He lounges about in the garden in summer.
trap, word sense: She lounged in front of the fire and read.
trap, word sense: He slouches in front of the computer, and the neck aches.
trap, word sense: He slouches around the shoulders since the fracture.
trap, word sense: She sprawls in front of the fan in the heat.
trap, word sense: The engine idles around 800 rpm, he explained.
trap, word sense: He loafs about with his dog on weekends.
trap, word sense: She hovers near the phone waiting for the biopsy result.
trap, word sense: His wife hovers at the door, worried.
trap, word sense: Her mother hovers by the desk for news.
trap, word sense: His pain hovers at about 4.
trap, word sense: SpO2 hovers around 92.
trap, word sense: Weight hovers around 60 kg.
trap, word sense: A man loiters outside her office and she is afraid.
trap, word sense: Teenagers loiter around the door of his building.
trap, word sense: Her ex lurks outside her office.
trap, word sense: A mouse lurks in the kitchen.
trap, word sense: He hangs around the kitchen because he loves to cook.
trap, word sense: She hangs around the office for a chat with the clerk.
trap, word sense: He hangs around at the barbershop with friends.
trap, word sense: She hangs around with her cousins.
trap, word sense: Her brother sponges off her and she wants it to stop.
trap, word sense: Her son lives off his savings.
trap, word sense: He lives off the land with his uncles.
trap, word sense: He lives off the grid near Sudbury.
trap, word sense: She lives off his pension since he died.
trap, word sense: She lives off her pension.
trap, word sense: They live off their savings.
trap, word sense: He lives off the system of lakes north of town.
trap, word sense: He preaches at the Baptist church.
trap, word sense: He preaches to about forty people each Sunday.
trap, word sense: She raves about the soup.
trap, word sense: He raves about his granddaughter.
trap, word sense: He raves about Nurse Lee's kindness.
trap, word sense: She rants to her sister by phone and feels better.
trap, word sense: She grumbles about the food, with a wink.
trap, word sense: He grumbled about the rain.
trap, word sense: He goes to raves at weekends.
trap, word sense: Her mother rants at her and she leaves the room.
trap, word sense: The carp at the lake is his favourite catch.
trap, word sense: He carps about nothing.
trap, word sense: The spout at the kettle burned her.
trap, word sense: The baby goat bleats at night and wakes her.
trap, word sense: She stalls over getting the mammogram because her sister died of cancer.
trap, word sense: She procrastinates with her thesis and wants help.
trap, word sense: He procrastinates over his taxes and feels guilty.
trap, word sense: He wants to procrastinate less on his essays.
trap, word sense: Procrastinating on the essay, she came for coaching.
trap, word sense: Dawdles on the way home to look at birds.
trap, word sense: The scan stalled at 40 percent and was repeated.
trap, word sense: Weight loss stalled at 80 kg.
trap, word sense: Her claim stalled with the insurer.
trap, word sense: His application stalled at the tribunal.
trap, word sense: The wound healing stalled over the last month.
trap, word sense: Labour stalled at 6 cm.
trap, word sense: Recovery stalled on the second week.
trap, word sense: The elevator stalled with her in it.
trap, word sense: The lawsuit stalled again.
trap, word sense: Housing search stalled again.
trap, word sense: Fever dragged on; she drags her heels when walking, per physio.
trap, word sense: Gait: he drags his feet on the left.
trap, word sense: She drags her feet when tired; foot drop on the right.
trap, word sense: Shuffling gait, drags his feet on turning.
trap, word sense: He drags his feet with fatigue.
trap, word sense: He scoffed at the plan to move him, says his wife of her brother.
trap, word sense: She scowls at the nurse when the dressing hurts.
trap, word sense: Facial exam: she scowls at the team's request.
trap, word sense: She smirks at her own joke.
trap, word sense: He snickers at the cat videos with the other patients.
trap, word sense: She defied the plan that her father had for her and became a nurse.
trap, word sense: He defied the doctors who gave him a year.
trap, word sense: She defied the doctors' odds and walks.
trap, word sense: He defied the program of the regime and was jailed.
trap, word sense: Her mother undermines the plan.
trap, word sense: Her husband undermines her treatment by hiding her pills.
trap, word sense: The insurer undermines the treatment.
trap, word sense: Cuts undermine the program.
trap, word sense: She second-guesses her treatment choice and asks for time.
trap, word sense: She second-guesses the plan to move in with him.
trap, word sense: She fears that she undermines the team at work.
trap, word sense: Her ex slags off her family online.
trap, word sense: He fools around with the guitar in music group.
trap, word sense: He fools around with session musicians on Fridays.
trap, word sense: She clowns around with the grandkids.
trap, word sense: He shows off to staff the photos of his new granddaughter.
trap, word sense: She showed off to the nurses the quilt she made.
trap, word sense: He shows off for the class his magic tricks.
trap, word sense: He messes around with engines in shop class.
trap, word sense: He acts in the student film and shows off to students his lines.
trap, word sense: The pump acts up in the group room.
trap, word sense: His knee acts up in the cold.
trap, word sense: Her knee acts up during group walks.
trap, word sense: His hearing aid acts up in group.
trap, word sense: The tv acts up in session.
trap, word sense: Her asthma acts up with visitors' perfume.
trap, word sense: Reflux acts up for the nights.
trap, word sense: She frets over nothing, she says, and wants it to stop.
trap, word sense: He frets over small things at night.
trap, word sense: She obsesses over minor mistakes at work, in her words.
trap, word sense: He obsesses over every mole and asks for help.
trap, word sense: OCD: he obsesses about small errors.
trap, word sense: She fusses over every grandchild.
trap, word sense: He harps on about nothing, jokes his wife.
trap, word sense: He plays the harp on the ward.
trap, word sense: Baby fusses over nothing since teething.
trap, word sense: The meeting went on about nothing.
trap, word sense: He goes on about food with joy.
trap, word sense: She goes on about the food in Lisbon with joy.
trap, word sense: He goes on the food bank run each Friday.
trap, word sense: She dithers between two colours of wool.
trap, word sense: He muddles through and mucks about in the garden.
trap, word sense: He mucks about in boats each summer.
trap, word sense: She faffs about in the garden on weekends.
trap, word sense: Fox skulks by her bins, she laughs.
trap, word sense: Her dog skulks after thunder.
trap, word sense: She flaunts her new hearing aids with glitter.
trap, word sense: He cajoled the cat down from the tree.
trap, word sense: He was cajoled into the loan by his nephew.
trap, word sense: His ex denigrates him in front of the kids.
trap, word sense: Her partner belittles and denigrates her.
trap, word sense: Her boss belittles staff and she dreads going in.
trap, word sense: Her manager bullies staff and she is off sick.
trap, word sense: He was fired because the boss bullies everyone.
trap, word sense: She denigrates herself often; we talked about self-kindness.
trap, word sense: He bosses his brothers around, they all laugh.
trap, word sense: The director ordered staff around and she left that job.
trap, word sense: She ordered the other books about trains.
trap, word sense: She orders her family around the table for the photo.
trap, word sense: He ordered the other half about noon.
trap, word sense: He wept bitterly at the news of his son's death.
trap, word sense: She cried bitterly after the miscarriage.
trap, word sense: The wind was bitterly cold and he had no coat.
trap, word sense: It was bitterly disappointing for her not to get the job.
trap, word sense: She bitterly regrets the sale of the house.
trap, word sense: He complained bitterly of pain.
trap, word sense: Her father spoke harshly to her as a child.
trap, word sense: Her mother treated her cruelly.
trap, word sense: Her ex behaved abusively and she left.
trap, word sense: His boss acts irrationally and he dreads work.
trap, word sense: Her dad yelled abusively when drunk.
trap, word sense: She was cruelly bullied at school.
trap, word sense: He was viciously attacked by a dog.
trap, word sense: She was savagely bitten by a dog.
trap, word sense: He was harshly judged by his community.
trap, word sense: She judges herself harshly.
trap, word sense: He speaks harshly to himself.
trap, word sense: She talks meanly to herself.
trap, word sense: She speaks harshly about her own body.
trap, word sense: He answered tersely by text because his hands hurt.
trap, word sense: He walks coldly lit streets at night.
trap, word sense: Her symptoms respond dramatically to levodopa.
trap, word sense: The rash responded dramatically to the cream.
trap, word sense: Her mood lifted dramatically with light therapy.
trap, word sense: His weight fell dramatically after surgery.
trap, word sense: Her weight dropped dramatically.
trap, word sense: Sodium fell dramatically overnight.
trap, word sense: The blood pressure fell dramatically on standing.
trap, word sense: His A1c has dropped dramatically; fell dramatically to 6.2.
trap, word sense: Her hemoglobin fell dramatically.
trap, word sense: Her sleep improved dramatically; she fell asleep sooner.
trap, word sense: Her visits to emergency fell dramatically.
trap, word sense: He uses less insulin since his weight dramatically fell.
trap, word sense: The roof dramatically collapsed on his shop.
trap, word sense: Used inappropriately, the puffer deposits in the mouth; technique taught.
trap, word sense: He has used the walker inappropriately high; adjusted.
trap, word sense: She uses the inhaler incorrectly; taught.
trap, word sense: Antibiotic was used inappropriately before culture.
trap, word sense: Inappropriately high TSH for the T4.
trap, word sense: ADH is inappropriately secreted in SIADH.
trap, word sense: He was inappropriately placed on a locked unit.
trap, word sense: She presents with inappropriately dilute urine.
trap, word sense: Sinus tachycardia, inappropriately fast at rest.
trap, word sense: The device was inappropriately shocking him; the lead was replaced.
trap, word sense: ICD shocked inappropriately twice.
trap, word sense: The ICD inappropriately fired.
trap, word sense: He was touched inappropriately by a coach at 12.
trap, word sense: A coworker touched her inappropriately.
trap, word sense: Her uncle acted inappropriately with her when she was 9.
trap, word sense: The coach behaved inappropriately and was charged.
trap, word sense: A staff member spoke inappropriately to her; reported.
trap, word sense: The teacher treated him unkindly.
trap, word sense: Another patient laughed mockingly at him.
trap, word sense: A roommate stared menacingly at her.
trap, word sense: A stranger shouted threateningly at him on the bus.
trap, word sense: Her ex texted threateningly and police were called.
trap, word sense: Her ex called abusively all night.
trap, word sense: The voices speak mockingly to her.
trap, word sense: The voices laugh cruelly.
trap, word sense: The voices speak harshly of him.
trap, word sense: The landlord acted unreasonably and she won at the tribunal.
trap, word sense: The insurer acted unreasonably in her case.
trap, word sense: The insurer refused unreasonably to pay.
trap, word sense: Her ex drives recklessly with the kids in the car, she reports.
trap, word sense: A driver drove recklessly and hit him.
trap, word sense: The other driver was driving recklessly.
trap, word sense: Naughtily, she had two desserts, she laughed.
trap, word sense: He smiled naughtily and took a second cookie.
trap, word sense: She grinned slyly and played her last card.
trap, word sense: She smiled slyly as she played her winning card.
trap, word sense: He winked and smiled wickedly as he won at cribbage.
trap, word sense: She sings coarsely after the intubation.
trap, word sense: Crackles coarsely heard at both bases.
trap, word sense: Lungs: coarsely crackling at bases.
trap, word sense: Coarsely ground diet tolerated.
trap, word sense: Food is coarsely chopped as per SLP.
trap, word sense: He chops his food coarsely.
trap, word sense: She speaks gruffly since the laryngeal surgery.
trap, word sense: He speaks gruffly with a nodule on the cord; ENT booked.
trap, word sense: He talks shrilly when his hearing aids are out.
trap, word sense: The alarm rang shrilly and woke her.
trap, word sense: The kettle whistled shrilly and startled him.
trap, word sense: Tartly flavoured drinks help her dry mouth.
trap, word sense: The joint was crudely splinted with a branch.
trap, word sense: She drew crudely with the left hand after the stroke.
trap, word sense: A crudely drawn map of her home was made in OT.
trap, word sense: He sits selfishly, he says, and it is his time.
trap, word sense: She wants to learn to live a little selfishly.
trap, word sense: "I acted selfishly," he said.
trap, word sense: She said that she spoke harshly to her son and wants to make it up.
trap, word sense: He told us he drove recklessly last year and has since sold the car.
trap, word sense: She says she spent recklessly in the spring.
trap, word sense: She says she spends impulsively when low and wants help.
trap, word sense: He described how he acted impulsively when he quit.
trap, word sense: He is working on not reacting impulsively.
trap, word sense: Goal: to respond, not react impulsively.
trap, word sense: She learned not to answer impulsively.
trap, word sense: He no longer acts impulsively.
trap, word sense: She no longer drives recklessly.
trap, word sense: She did not act impulsively.
trap, word sense: BIS: acts impulsively, item scored 2.
trap, word sense: Denied acting recklessly.
trap, word sense: Goals include speaking up without answering defensively.
trap, word sense: She asked how to answer her husband without reacting defensively.
trap, word sense: He drives defensively after taking a course.
trap, word sense: She drove defensively in the snow and got here.
trap, word sense: He plays hockey defensively.
trap, word sense: Complains bitterly about the cold, as all do in the building.
trap, word sense: She looked vainly for her lost ring and cried.
trap, word sense: He searched vainly for his cat.
trap, word sense: She tried vainly to reach her sister.
trap, word sense: She refused foolishly, she says, to take the aspirin.
trap, word sense: Foolishly, she says, she lent him the money.
trap, word sense: He feels that he stupidly signed the contract.
trap, word sense: He stupidly signed the lease, he says.
trap, word sense: He says he stupidly drove on a flat.
trap, word sense: Stubbornly high blood pressure.
trap, word sense: The fever remained stubbornly high.
trap, word sense: Glucose stays stubbornly above 15.
trap, word sense: The wound is stubbornly slow to heal.
trap, word sense: BP sits stubbornly at 160.
trap, word sense: She dresses provocatively for the burlesque show she performs in.
trap, word sense: Dramatically better since the infusion.
trap, word sense: She throws her arms up dramatically in drama class.
trap, word sense: He dramatically threw the winning ball at the game.
trap, word sense: He greedily latched and fed for 20 min.
trap, word sense: The infant feeds greedily.
trap, word sense: Baby sucks greedily and settles.
trap, word sense: He stubbornly held on to hope, his daughter says with pride.
trap, word sense: He savagely edits his poems.
trap, word sense: The dog behaved viciously.
trap, word sense: The disease behaved viciously.
trap, word sense: Staff reacted defensively and an apology was given.
trap, word sense: We reacted defensively, and said sorry.
trap, word sense: Writer answered curtly and later apologized.
trap, word sense: The clerk replied curtly and she left in tears.
trap, word sense: A nurse answered her harshly.
trap, word sense: The doctor spoke dismissively to her.
trap, word sense: Past providers treated her dismissively.
trap, word sense: Her concerns were dismissively handled.
trap, word sense: He felt dismissively treated.
trap, word sense: Clinicians have responded dismissively to her pain.
trap, word sense: She offensively tackled the opponent in rugby.
trap, word sense: He plays offensively in lacrosse.
trap, word sense: He wrote cynically funny lyrics.
trap, word sense: She writes sarcastically funny poems.
`)
