/** Given names that are often met: a hint that a word is a name and comes first, never a condition. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abby abdul abigail adam adrian adriana agnes ahmed aidan aiden aisha al alan albert alberto alejandra alejandro alex
  alexa alexander alexandra alexis alfred ali alice alicia alison allan allen allison alma alvin alyssa amanda amber amelia amina amir
  amit amy ana andre andrea andrei andres andrew andy angel angela angelica angelina angie anil anita ann anna anne annette annie anthony
  antoine antonio anya april archie ariana arianna arjun arlene arnold arthur arturo asha ashley audrey austin ava barb barbara barry
  beatrice becky bella ben benjamin bernadette bernard bernice bert beth betsy betty beverly bill billy blake bob bobby bonnie boris brad
  bradley brandon brenda brendan brent brett brian briana bridget brooke bruce bryan bryce caitlin caleb calvin cameron camila candace carl carla
  carlos carlton carmen carol carole caroline carolyn carrie casey cassandra catalina catherine cathy cecilia cedric celeste celia cesar chad
  chandra charlene charles charlie charlotte chase chelsea cheryl chloe chris christian christie christina christine christopher christy chuck
  cindy claire clara clarence claude claudia clay clayton cliff clifford clint clinton clyde cody colin colleen connie connor constance cora corey
  cory courtney craig cristina crystal curtis cynthia daisy dale dan dana daniel daniela danielle danny darlene darnell darrell darren dave
  david dawn dean deb debbie deborah debra deepak del delia denise dennis derek devin devon diana diane diego dolores dominic don donald donna
  doris dorothy doug douglas drew duane dustin dwayne dwight dylan earl ed eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor
  elena eli elias elijah elisa elizabeth ella ellen ellie elliot eloise elsie elvis emil emilia emily emma enrique eric erica erik erika erin
  ernest ernie esteban esther ethan ethel eugene eva evan evelyn ezra faith fatima faye felicia felipe felix fernanda fernando fiona flora
  florence frances francesca francis francisco frank franklin fred freddie frederick gabriel gabriela gail garrett gary gavin gene genevieve geoff
  geoffrey george georgia gerald geraldine gerard gilbert gina giovanni gladys glen glenda glenn gloria gordon grace graham grant greg gregory greta
  guadalupe guillermo gus guy gwen hannah harold harriet harry harvey hassan hazel heather hector heidi helen helena henry herbert herman
  hilary holly howard hugh hugo ian ibrahim ida ignacio igor imani imran ines ingrid irene iris irma isaac isabel isabella isaiah isla ivan ivy
  jack jackie jackson jacob jacqueline jada jaime jake jamal james jamie jan jane janet janice jared jasmine jason javier jay jean jeanette jeanne
  jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim jimmy jin jo joan joann joanna joanne joaquin jodi jody
  joe joel joey johanna john johnny jon jonathan jordan jorge jose joseph josephine josh joshua joy joyce juan juanita judith judy julia julian
  julie julio june justin kara karen kari karina karl karla kate katherine kathleen kathryn kathy katie katrina kay kayla keith kelly kelsey ken
  kendra kenneth kenny kerry kevin khalid kim kimberly kirk krista kristen kristin kristina kristine krystal kurt kyle lakshmi lana lance larry
  latasha latoya laura lauren laurie lawrence leah lee leila lena leo leon leonard leroy leslie leticia lewis liam lila lilly lillian lily linda lindsay
  linh lisa liz logan lois lola lorena lorenzo loretta lori lorraine lou louis louise luca lucas lucia lucille lucy luis luisa luke lupe luz
  lydia lyle lynn mabel mackenzie maddie madeline madison mae maggie malcolm malik mandy manny manuel marc marcel marcia marco marcos marcus
  margaret margarita maria mariah mariana marianne marie marilyn mario marion marisol marissa marjorie mark marlene marsha marshall martha
  martin marty marvin mary mason mateo matt matthew maureen maurice max maxine may maya megan mehmet mei mel melanie melinda melissa melody
  mercedes meredith mia micah michael micheal michele michelle miguel mike mildred miles milton min mindy miranda miriam misty mitch mitchell
  mohammed moira mohamed molly mona monica monique morgan moses muhammad muriel myra myrtle nadia nancy naomi natalia natalie natasha nate nathan
  nathaniel neal neil nelson nicholas nick nicki nicky nicole nigel nikki nina noah noel nora norma norman octavia olga olive oliver olivia omar
  oscar otis owen pablo paige pam pamela pat patricia patrick patty paul paula pauline pedro peggy penny percy perry peter phil philip phillip phoebe
  phyllis pierre polly preston priscilla priya quentin quinn rachel rafael raj ralph ramon ramona randall randy raphael raquel rashid raul ravi ray
  raymond rebecca regina reginald rene renee rex rhonda ricardo rich richard rick ricky rita rob robert roberta roberto robin rochelle rocio rod
  roderick rodney roger roland roman ron ronald ronnie rory rosa rosalie rosanne rose rosemary rosie ross roxanne roy ruben ruby rudy russ russell ruth
  ryan sabrina sadie sal sally salvador sam samantha samir samuel sandeep sandra sandy sanjay santiago sara sarah sasha saul savannah scott sean sebastian
  selena selina serena sergio seth shane shannon shari sharon shaun shawn sheila shelby shelley sherri sherry sheryl shirley sid sidney sienna silvia
  simon simone sofia sonia sonya sophia sophie spencer stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart sue sunita susan
  susana susie suzanne svetlana sydney sylvia tabitha tamara tammy tanisha tanya tara tariq tasha tatiana taylor ted terence teresa teri terrance terrence
  terri terry thelma theo theodore theresa thomas tiffany tim timothy tina toby todd tom tomas tommy toni tony tonya tracey tracy travis trevor
  trisha tristan troy tyler tyrone ursula valentina valeria valerie vanessa vera veronica vicki vickie victor victoria vijay vikram vince vincent viola violet
  virginia vivian vlad wade wally walter wanda warren wayne wei wendy wesley whitney wilbur will willa william willie wilma winston xavier
  abbie ailsa alistair alastair amrit anthea beverley bronwyn callum carys ceri charlene cheryl ciara clive conor daphne declan deirdre delroy dilys donal eamon elin elliott elspeth eoin ewan farah fergus
  finlay finn fraser gareth gavin gemma geraint gillian graeme grahame gwyneth hamish harpreet hayley iain imelda imogen iona isobel jacqui jacquie jasmin jodie kayleigh keira kenan kerri kieran kirsten kirsty leanne leila lesley lewis liz lorna
  lucinda lynda lynne lynette mairead malachy maeve marian marjory mhairi mollie morag muhammed nasreen natalya neha niall niamh nicola nikhil nuala olive orla padraig patrice philippa pippa poppy rajesh rahul rakesh rhian rhys roisin roderick
  ronan rosalind ruairi rupert saira sanjeev seamus shabana sian sinead siobhan stefan sunil sushila tamsin tanvi tariq tegan toni tracy ulrich vikki wilfred winifred yasmin yolanda yusuf yvette yvonne zach zachary zainab zane zoe zoey
  aled amie anika ann-marie arran ashleigh aziz bernie bethan bethany billie bobbie bryony carley carly carolann cathal chantelle charley charmaine cherie chelsie claudette conner connor danielle deanna debbi debra dee demi denis desmond dianne dionne dominique donny dorothea eamonn edie eilidh elaina ellis elspeth ernie ffion
  floyd francine freda freya gaynor geoffry gerry gerrard glynis glynn glyn greig gurpreet gwilym hayden henrietta hilda hollie ieuan ifan ilona isabelle jacky jacqui jaden janette janine jaspreet jayne jeannette jed jemma jez joann joanie jocelyn jodi jonas jonny jude judi kacey karan karl karol kate katrina katy kayley keeley kelvin kenji keri kian kiera kirstin kirstie kitty kristian lara laurel leigh leighann leonie lester lianne lilian linsey lottie louie lowri lucian lucie lyndsey mair maisie marcelle mari marilyn mathew mavis melvin merle mervyn michaela mitchel mohammad mohamad mohamed muhammad nadine natasha neil nerys nia nicolas nikki noreen norris odette olwen owain paddy parveen patti pauline petra phillipa polly quentin rachael ramesh randolph raymond reece rebekah rhodri rhona rikki robbie rodger roisin rosanna rowan rowena roxanna saffron sally-ann salma samina sanjeev shaheen shakira shauna shazia sheena shelagh shirin sonja stacie stephan stuart sukhdev suzannah sybil sian tanveer tess thea tilly tomos trudy una verity vicky vivien wayne wilbert winnie yvette`.split(
    /\s+/,
  ),
)

/** Family names that end like other kinds of words ("-ing", "-ly", "-ed"). */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `browning bunting canning channing cushing dearing deering dowling downing dunning easterling fielding fleming flemming fanning golding goulding gosling greening harding hastings herring keating keeling kipling
  lansing manning pickering pilling reading redding riding snelling sperling sterling stirling tilling vining whiting wilding connelly connolly daly donnelly ely finley
  healy kelly kennelly keneally lally mcnally mosely nally neely o'reilly reilly scully skelly tully creed reed sneed steed freed goodspeed
  `.split(/\s+/),
)

/** Words that are never part of a person's name, whatever stands before them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but if so because cause cuz as than that this these those there here i you he she it we they me him us them my your his her its our
  their mine yours hers ours theirs myself yourself i'm i've i'll i'd you're you've you'll he's she's it's we're we've they're there's that's what's who's
  where's here's let's am is are was were be been being isn't aren't wasn't weren't do does did don't doesn't didn't have has had haven't
  hasn't can could can't couldn't would wouldn't should shouldn't shall must won't might what which who whom whose when where why how
  not no nope none nothing of to from in on at by with without about into onto over under through for after before until till since during between
  up down off out again then also too very just only even still already ever never always really actually um uh uhm er erm hmm mm ah oh hey hi hello
  yes yeah yep yup okay ok sure please thanks thank sorry well like name names name's surname first last middle family second spelled spelt spelling hyphenated capital slash
  speaking calling called call yourself number phone address email street zip zipcode postcode something anything someone anyone somebody anybody everyone nobody
  everybody maybe perhaps though although however everything until while whatever whoever whenever any some each every all both either neither another other others same such im ive id ill dont cant wont thats whats isnt didnt doesnt youre theyre hes shes lets thankyou btw asap
  more most much many few less least own i'd'a gonna wanna gotta ain't y'all 'm 's 're`.split(/\s+/),
)

/** Words that are seldom a name unless a strong cue says so ("my last name is Brown"). */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `able access account accounts across actual add advance afraid afternoon age ago agent ahead air alarm almost alone along alright amount answer answering apartment appliance
  appointment appointments appreciate area around ask asked asking assist assistance asleep away awesome awful baby back backed backing backup bad badly bank basement bath
  bathroom bathtub bear bed bedroom behind believe best better beyond big bill birthday bit bleeding block blocked book booked booking boiler boss bother bottom bowl break breaker breaking
  bring broke broken brother brothers brown bubbling building burning burst burnt bursting business busy buy buzzing bye came cancel cancelled cannot car card careful case cat catch ceiling
  cell center certain chance change changed charge cheap check checking children city clean cleaned cleaning clear clearly clog clogged close closed code cold color colour come comes coming
  company complaint complete completely computer concerned condo confirm confirming connected contact continue contractor cool correct correctly cost cottage couple course cover cracked crazy credit
  customer cut dad damage damn date daughter day days dead deal dear definitely delayed desk detector deposit different difficult dinner direct dirty disconnected dishwasher disposal doctor dog doing
  done door double drain drained draining drains drip dripping drive driving dropped dry due duplex early earlier easier easy eating eight eighty electric electrical electrician eleven else emergency empty end
  enough enter error estimate evening exactly excellent excuse existing expect expensive explain extra fan fast father faucet faulty feel feeling fell felt fifteen fifty figure filled find fine finish fire
  five fix fixed fixing fixture flame flat flood flooded flooding floor flow flush flushing folks forget forgot fortunately forty found four free freezing frequent friday friend friends front frozen frustrated
  fucking full fully fumes fun furnace gallon garage garbage gas gave general get gets getting give given giving glad go god goes going gone good goodbye got grand gray great green ground guess
  guest guests guy guys half hall hand handle handy hang happen happened happening happens happy hard hate head headed health hear heard hearing heat heated heater heating heavy heck hell help helpful her hey high
  hmm hold holding hole holiday home honestly honey hope hopefully horrible hose hospital hot hotel hour hours house huge human hundred hurry hurt husband ice idea ill immediate immediately important impossible incorrect indeed
  information inside install installed instead insurance interested issue issues it'll job jobs joking jr junior keep keeps key keys kid kidding kids kind kitchen knew know known kitchenette lady landlady landlord
  landlord's large late later laundry lawn leak leaked leaking leaks learn leave leaving left let level licence license light lights line listed listen listening literally little live living
  local locked long longer look looking looks loose lost lot lots loud love low lower lunch ma'am machine mad made mail main make makes making man manager married matter mean means meant medical meeting member
  mess message met middle midnight mind minute minutes miss missed missing mistake model mold mom moment monday money month months morning mother move moved moving multiple music near nearby nearly need
  needed needing needs neighbor neighbour nervous never-mind new next nice night nine ninety noise noisy none noon normal note notice now nuts obviously occupied odd offered office often old once one ones online open opened operator option
  order ordinary original our outage outlet outside oven overflow overflowing overflowed owe own owner owners package paid pain panel paper parents part parts party pass past pay paying payment people per perfect person personal
  pet phones pick pilot pipe pipes place plan plug plugged plumber plumbers plumbing point police pool possible pouring power prefer preferably pressure pretty previous price private probably problem problems
  professional promise property public pull pump put putting quarter question questions quick quickly quiet quite quote rain ran rang rate rather read reading ready real reason receive recently record recording red referred refuse
  regarding regular regulator relax remember remodel renovation rent rental renter renting repair repairs repeat repeating replace replaced replacement reschedule reservation resident rest restaurant retired return review right ring ringing rise road robot roof room
  roommate rough running runs rush rusty safe said saturday save saw say saying says schedule scheduled scheduling sec second seconds secretary see seem seems seen seeping sell send senior sent septic serious seriously serve service
  set seven seventy several sewage sewer shit shop short shot show shower shut sick side sign silly simple simply sink sir sister sit sitting situation six sixty skip sleep slow slowly small smell smelling smells smoke
  smoking soaked soaking somewhere son soon sooner sort sound sounds spark sparking sparks speak special specific spell spill spoke spouse spray spraying spring sprung start started starting starts state stay step stinks stop
  stopped store story straight strange stuck stuff stupid suddenly suite sump sunday super superintendent supply support supposed surely switch system table take taken takes taking talk talked talking tank tankless tap technician tell ten
  tenant tenants terrible test text texted thermostat thing things think thinking third thirteen thirty thought thousand three thursday tile time times tired to-day today together toilet told tomorrow tonight took top total totally
  touch tough town track traffic training transfer trash tried trouble true try trying tub tuesday turn turned turning twelve twenty twice two type unable understand unfortunately unit update upset upstairs urgent use used useful
  using usual usually vacation valve vent very visit voice voicemail waiting wait wake walk wall want wanted wanting wants warm warning wash washer washing wasn't watch water way wednesday week weekend weeks weird went wet what
  whole wife wife's window winter wish wondering word words work worked worker working works world worried worries worry worse worst worth wow write writing wrong yard year years yellow yes yesterday yet young zero
  absolutely affirmative negative available unavailable anytime anyway anyways alrighty bud buddy bro dude mate fella pal sweetie darling gotcha goodness gosh jeez jesus-christ whoa huh eh aha mhm nah nevermind fyi
  residence townhouse mobile landline extension callback cellphone text pin password refusal refund warranty guarantee inspection quote appliance spider letter exit letters apostrophe hyphen hyphenated capital dash space vowel
  single couple triple gentleman woman girl boy child aunt uncle cousin nephew niece grandma grandpa grandmother grandfather granddaughter grandson stepson son's daughter's mother's father's husband's partner fiance fiancee boyfriend girlfriend
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december spring summer autumn fall monday's mondays tuesdays wednesdays thursdays fridays saturdays sundays today's tomorrow's morning's mornings evenings afternoons nights weekends weekday weekdays
  pregnant crazy hungry homeless furious disabled elderly retired stranded desperate sick spanish english french espanol francais language corner
  representative receptionist dispatcher allergic clueless external outdoors internal indoors pardon headache taxi taxis cab tell nope cheers bye laters neighborhood neighbourhood morning's reference
  looking requesting interested confused locked downstairs upstairs everywhere anywhere nowhere elsewhere somewhere overhead underneath beneath beside besides above below against among toward towards upon within via except plus minus versus aside apart instead`.split(
    /\s+/,
  ),
)

/** Titles that lead a name and are left out of it. */
export const TITLES: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mister',
  'missus',
  'dr',
  'doctor',
  'sir',
  'madam',
  'prof',
  'professor',
  'reverend',
  'rev',
  'pastor',
  'mx',
])

/** Parts behind a name that are left out of it. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'junior', 'senior', 'esq', 'phd', 'md', 'ii', 'iii'])

/** Words that make a phrase the name of a business. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  `management property properties plumbing heating electric electrical services service company co corp corporation inc llc ltd limited enterprises group associates realty
  auto body garage motors repair shop store salon studio restaurant cafe diner deli pizza bakery bar grill pub hotel inn motel school college university church clinic hospital dental
  dentist pharmacy bank office offices insurance agency contractors contracting construction builders building landscaping rentals apartments condos condominiums housing homes association hoa trust
  foundation center centre club gym fitness daycare nursery library town city county state department dept industries solutions systems partners holdings supply hardware market grocery foods`.split(
    /\s+/,
  ),
)
