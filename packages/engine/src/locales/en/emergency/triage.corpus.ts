/** Emergencies told without any word for one: what happens is described, and a question has to find out. */
export const obliqueEmergencies: readonly string[] = [
  'the ceiling in the hall is making waves',
  'my living room carpet squelches when I walk on it and it was fine at lunch',
  'the wallpaper in the dining room is peeling off by itself while I watch',
  "there's a pond where my laundry used to be",
  'the lamp over the table is filling like a fishbowl',
  'something upstairs let go with a thump and now the stairs are a waterfall',
  'my goldfish would love my basement right about now',
  'the paint is blowing up like a balloon above the bed',
  'our floorboards are lifting and I can hear a river underneath',
  'the canary is lying on its back and we all feel odd',
  'the air down by the tank makes my eyes sting',
  'the kids got sleepy the minute the heat kicked in',
  'there is a rattle in the wall and the plaster just slid down',
  'the meter outside spins like a top and nobody is using a thing',
  'the thing in the cellar is glowing where it should be black',
  'the wall next to the fuses is sweating',
  'the cover on the drain in the garage popped and what is coming is not nice',
  "it's raining in my pantry",
  'the downstairs neighbor is banging because his dining table is wet',
  'my bathtub is filling up and nobody turned anything on',
  'the shower pan is coming through to the kitchen',
  'the cabinet doors are swollen shut and the toe kick is floating',
  'the metal box by the stairs is humming and hot',
  'I touched the faucet and my arm went numb',
  'the big tank is bulging and it growls',
  'the relief thing on top is whistling and shaking the whole unit',
  'the radiator shot its cap across the room and the bedroom is a sauna',
  'our crawl space sounds like a brook and the porch is tilting',
  'the doors upstairs will not close anymore and there is a new crack over each',
  'my tenant says the hallway is ankle deep',
]

/** What can wait, in many ways: nobody is to be asked about these. */
export const routineProblems: readonly string[] = [
  'the kitchen faucet drips at night',
  'our toilet runs for ten minutes after each flush',
  'I want a new shower head put in',
  'the bathroom sink drains slowly',
  'could you give me a quote for two new toilets',
  'the garbage disposal is jammed',
  'we are redoing the guest bath and need the rough in done',
  'the water heater is twelve years old and I want to replace it',
  "the handle on the tub won't turn",
  'the outdoor spigot needs to be winterized',
  'my dishwasher has to be hooked up',
  'low pressure in the upstairs shower',
  'the toilet seat is loose',
  "there's no hot water in the guest room",
  'the pipes knock when I shut the tap',
  'need somebody to snake the main line',
  'annual boiler service please',
  'our sump pump should be checked before spring',
  'the sink in the powder room is clogged',
  'I bought a vanity and need it installed',
  'it is only a slow leak under the sink and there is no rush',
  "the toilet won't flush all the way",
  'the faucet in the laundry room squeaks',
  'can you come and look at a radiator that stays cold',
  'a plumbing inspection for a house we are buying',
  'please move the washing machine hookup to the other wall',
  'the shower door leaks a little whenever you can',
  'I would like a water softener put in',
  'the drain in the tub is full of hair',
  'replace the shutoff valve under the toilet',
]

/** How pressing it is said to be, by what it says. */
export const urgencySays = {
  worse: [
    "it's spreading",
    'yes and it is getting worse',
    "we can't stop it",
    'my son is hurt',
    "it keeps coming and I'm scared",
    'it is about to fall',
  ],
  ongoing: ['right now', "it's happening as we speak", 'yes it is still going', 'it just started'],
  over: ['it stopped', 'not right now but it was pouring last night', "no it's fine now", 'it was last night', 'I shut the valve'],
  slight: ["no it's just a drip", 'only a small leak', 'no rush', 'whenever you can', 'it can wait'],
  planned: ['I would like to order a part', 'I want to replace it', 'an annual inspection', 'a quote for a new one'],
  withdrawn: [
    "no no it's not that bad",
    'false alarm',
    "no wait it's the garbage I smell",
    "it's not an emergency",
    'I overreacted sorry',
    "don't send anyone",
    'it was only the neighbor',
  ],
} as const

/** What says nothing of how pressing it is. */
export const urgencyRejects: readonly string[] = [
  '12 Oak Street in Bristol',
  'my name is Ann Lee',
  'Tuesday at two',
  'the green house on the corner',
  'no',
  'yes',
]

/** Sounds like one thing and may be another: left to the question. */
export const urgencyAmbiguous: readonly string[] = ['I am not sure', 'maybe', 'hard to say really', 'well it depends']

/** What recognisers make of it. */
export const urgencyMisheard: readonly { readonly says: string; readonly value: 'worse' | 'over' | 'slight' | 'withdrawn' }[] = [
  { says: 'its not that bad', value: 'withdrawn' },
  { says: 'its spreading', value: 'worse' },
  { says: 'its stopped', value: 'over' },
  { says: 'its just a drip', value: 'slight' },
]
