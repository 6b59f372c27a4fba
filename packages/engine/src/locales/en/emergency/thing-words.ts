import type { EmergencyWords } from '../../../slots/emergency/concepts.ts'

const PART =
  '(room|bedroom|bathroom|kitchen|hall|hallway|living room|dining room|laundry room|family room|garage|closet|pantry|attic|office|den|nursery|apartment|unit|condo|store|shop|lobby|stairwell|elevator)'

/** What trouble happens to, and where. */
export const THING_WORDS = {
  water: ["(water|waters|water's)", 'wet stuff', '(steam|h2o|wader)'],
  pipe: [
    '(both|all|the|these|water) lines',
    '(ice maker|icemaker|fridge|refrigerator|dishwasher|washer|washing machine|toilet|sink|faucet|filter|softener|sprinkler) (line|lines|hose|hoses|supply|connection|tube)',
    '(both|hot and cold) (lines|pipes)',
    '(plumbing|drainpipe|downpipe|waste pipe|overflow pipe|mains|mains water|rising main|stack|spur|sprinkler head|irrigation line|copper line|water line)',
    "(pipe|pipes|pipe's|piping|pike)",
    "(line|lines|line's) (under|in|to|behind|over|of|from|by|out by|out front|out back|outside|out at|at)",
    '(supply|copper|pex|water|main|feed|galvanized|plastic) (line|lines|tube|pipe|pipes|hose)',
    '(water main|(the|our|my|street|city) main|service line|riser|standpipe|manifold)',
    '(fire hydrant|hydrant|hydrants|standpipe|street main)',
    "(tube|hose|hoses|hose's|tubing)",
    'sprinkler*',
  ],
  weak_part: [
    '(angle stop|angle stops|angle valve|stopcock|stop cock|stop tap|ball valve|gate valve|check valve|cistern|thing under|u bend|p trap|trap|s trap|gasket|o ring|seal|wax ring|fitting|compression fitting|nut|bolt|plug|cap|end cap|braided hose|flex hose|braided line|shutoff handle|bleeder|bleed screw|vent|zone valve|circulator|bladder tank|filter housing|water filter|softener|bypass|meter box|backflow|backflow preventer)',
    "(valve|valves|valve's|fitting|fittings|joint|elbow|coupling|connector|connection|union|flange|nipple|solder|washer hose|hose bib|hosebib|spigot|shutoff|shut off|stop valve|shutoff valve|shut off valve|supply line|supply|stem|cartridge|ballcock|fill valve|pressure relief|relief valve|expansion tank|pressure tank|sump pump|sump|pump|knob|handle)",
  ],
  fixture: [
    '(loo|loos|lavvy|lavatory|wc|bog|john|potty|throne|crapper|bath|baths|shower tray|shower pan|shower stall|washbasin|wash basin|kitchenette|powder room|washroom|restroom|bathrooms)',
    "(toilet|toilets|toilet's|commode|bowl|urinal|bidet)",
    "(sink|sinks|sink's|basin|vanity)",
    "(tub|tubs|tub's|bathtub|bathtubs|shower|showers|shower's|jacuzzi|hot tub)",
  ],
  drain: [
    '(gully|soakaway|drainage|floor sink|grease trap|catch basin|area drain|trench drain|sump|pit|inspection chamber)',
    "(drain|drains|drain's|floor drain|floor drains|cleanout|clean out|manhole|shower pan|shower drain|sump pit)",
  ],
  tap: [
    '(spicket|spigot|hose bib|water fountain)',
    "(faucet|faucets|faucet's|tap|taps|tap's|fawcett|fosset|every tap|any tap|any faucet|every faucet|spout)",
  ],
  place: [
    '(elevator|elevators|lift|lift shaft|elevator shaft|shaft|warehouse|reception|showroom)',
    "(skirting|skirting board|baseboard|loft|airing cupboard|lounge|conservatory|patio|porch|storeroom|storage|stock room|stockroom|dining room|vestibule|corridor|lobby|landing|pavement|sidewalk|curb|alley|parking lot|carport|mud room|mudroom|rec room|man cave|gym|boiler room|mechanical room|utility room|utility closet|cupboard|cupboards|drawers|counter|countertop|mattress|sofa|computer|desk|inventory|merchandise|belongings|photos|tile floor|wood floor|hardwoods|laminate|parquet|vinyl|lino|linoleum|underlay|joists|rafters|insulation|beam|beams|studs|baby's room|kid's room|kids' room|bedrooms|flat below|flat downstairs|unit below|people below|downstairs neighbor|downstairs neighbour|neighbour below|neighbor below)",
    '(into|in|down|onto) the (street|road|gutter)',
    '(the|of|from) ground',
    "(floor|floors|floor's|flooring|carpet|carpets|carpet's|rug|hardwood|tile|subfloor|slab|slab's|foundation|crawl space|crawlspace)",
    "(basement|basement's|cellar|cellar's|downstairs|upstairs|the stairs|stairs|steps|first floor|second floor|third floor|ground floor)",
    "(furniture|boxes|drywall|sheetrock|door|doorway|window|windowsill|cabinet|cabinets|vents|ductwork|apartment below|neighbor's|bed|couch|floorboards|driveway|yard)",
  ],
  room: [PART],
  into_fixture: [
    '(into|out of|through) (the|my|our) (other|downstairs|upstairs)? (tub|bathtub|shower|sink|toilet|basement|bathroom|kitchen)',
  ],
  onto_floor: [
    '(on|onto|over|into|in|through|across|to|inside) (the|my|our|his|her|their) (whole|entire|finished)? (floor|floors|carpet|carpets|rug|basement|cellar|hallway|hall|stairs|house|yard|living room|apartment|hardwood|kitchen floor|bathroom floor|basement floor|garage)',
    // The drain in the laundry room is only where it is.
    '(on|onto|over|into|through|across|to|inside) (the|my|our|his|her|their) (whole|entire|finished)? laundry room',
  ],
  ceiling: ["(ceiling|ceilings|ceiling's|sealing)", '(roof of the|plaster overhead)'],
  plaster: ['(plaster|sheetrock|drywall|gyprock|gyproc|lath|ceiling tile|ceiling tiles|paint|wallpaper)'],
  inside_wall: ["(wall|walls|wall's)", '(behind|inside|out of|in) the (wall|walls)'],
  house: [
    '(flat|townhouse|townhome|duplex|trailer|mobile home|restaurant|clinic|school|daycare|salon|office building|church|hotel|motel|shop|cafe|diner|bar|both floors|three floors|two floors|every floor|every room|all floors|the lot)',
    '(house|home|whole house|entire house|whole place|whole building|building|everywhere in the house|whole floor|the place|whole apartment)',
    '(toilets|tubs|showers|sinks) (and|tubs|toilets|sinks|showers|everything)',
    '(every|all) (the|of|my|our)? (drain|drains|sink|sinks|toilet|toilets|fixture|fixtures)',
    'all of (them|em)',
  ],
  small_part: [
    '(toilet|shower|faucet|sink|tub|tap|bath|door|cabinet|oven|commode|bathtub|loo) (handle|handles|lever|stopper|seat|lid|head|door|knob|chain|flapper|button|plug|rod|hinge)',
    '(shower head|showerhead|nozzle|sprayer|stopper|flush lever|seat|lid|strainer|aerator|soap dish|towel bar|toilet seat)',
  ],
  above: [
    '(upstairs|above) (neighbor|neighbors|neighbour|neighbours|tenant|tenants|people|guy|lady|apartment|flat|unit|folks)',
    '(neighbor|neighbors|neighbour|neighbours|guy|lady|people|tenant|tenants|apartment|flat|unit|folks|the one|somebody) (upstairs|above|over) (me|us|my place)?',
  ],
  bucket: [
    '(tupperware|mop|mops|mixing bowl|baking dish|cooler|tote|totes|storage bin|wash tub|dishpan|cup|mug|basin|tray|rags|rag|sheets|blankets|comforter|beach towels)',
    '(bucket|buckets|pail|pails|bowl|pot|pots|pan|pans|trash can|coffee can|towels|tub under)',
  ],
  heating: [
    '(a|one|the one|single) (radiator|rad|baseboard)',
    '(gas|propane|oil) (boiler|boilers|furnace|furnaces)',
    '(central heating|combi|combi boiler|radiators|rads|rad|immersion|immersion heater|space heater|unit heater|burner|oil furnace|gas furnace|the hvac|hvac|heater in the basement|rooftop unit|air handler|ductless|wall heater|pellet stove|underfloor heating|radiant floor|radiant heat|in floor heat|geothermal|fireplace insert|heaters)',
    "(furnace|furnaces|furnace's|furnice|boiler|boilers|boiler's|radiator|radiators|radiator's|baseboard|baseboards|heat pump|heating|heating system|heat system|central heating|hot water heat|steam heat|oil burner|thermostat)",
    "(the|our|my|no|any|have|got|house) (heat|heat's)",
    "heat's",
  ],
  appliance: [
    '(hot water|water heating|water heater) (thing|thingy|unit|deal|machine|system|cylinder|tank)',
    '(gas|propane|electric) (water heater|water heaters|heater|heaters|tankless)',
    '(geyser tank|ice machine|water cooler|coffee machine|combi oven|steamer|laundry|washers|dryers|dishwashers|boilers|storage heater|water tank|holding tank|cold water tank|header tank|storage tank|aquarium|fish tank|water bed|waterbed)',
    "(water|hot water|gas water|electric water) (heater|heaters|heater's|heather|heeder|tank|tank's)",
    "(heater|heaters|heater's|heather|heather's|water tank|hot water tank|tankless|tank|dishwasher|dishwasher's|washing machine|washer|washer's|laundry machine|fridge|refrigerator|ice maker|water softener|softener|disposal|freezer|dryer)",
  ],
  hot_water: ['hot water', 'the (hot|hot side|hot tap)', 'only the hot', "hot water's"],
  person: [
    "(i|i'm|we|he|she|someone|somebody|people|man|woman|guy|worker|kid|kids|child|children|baby|toddler|son|daughter|mother|mom|mum|father|dad|husband|wife|brother|sister|grandmother|grandma|grandfather|grandpa|uncle|aunt|neighbor|tenant|tenants|roommate|friend|my guy|him|her|me|them|nana|boy|girl|lady|dog|cat)",
  ],
  many_people: [
    "(we all|all of us|everybody|everyone|the whole family|whole family|both of us|all the kids|my whole family|the kids and (i|me)|my wife and (i|me)|my husband and (i|me)|me and (my|the) _|all got|are all|we're all|we both|two of us|three of us|the kids are)",
  ],
  vulnerable: [
    "(preemie|twins|months old|weeks old|week old|month old|year old|years old|old lady|old man|elderly (man|woman|couple|parents|mother|father|tenant|tenants|residents)?|grandmother|grandma|grandpa|grandfather|nana|nan|oxygen|ventilator|cancer|feeding tube|home care|assisted living|senior|seniors|residents|patients|patient|little ones|toddler|toddlers|toddler's|asthma|heart condition|copd|in labor|hospital bed|ms|cerebral palsy|autistic|blind|immune|recovering|(seventy|eighty|ninety) (one|two|three|four|five|six|seven|eight|nine)|i'm (seventy|eighty|ninety))",
    '(newborn|new born|infant|baby|babies|dialysis|on oxygen|wheelchair|walker|disabled|handicapped|bedridden|surgery|pregnant|hospice|elderly|ninety|eighty|medically|chemo|daycare|nursing home|special needs)',
  ],
} as const satisfies Partial<EmergencyWords>
