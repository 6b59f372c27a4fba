import type { ServiceConcept } from '../../slots/service-rules.ts'

/** What callers say needs doing, by concept, with the mis-hearings of recognisers ("heather", "leek", "fawcett", "facet"). */
export const SERVICE_WORDS: Readonly<Record<ServiceConcept, readonly string[]>> = {
  tankless: [
    '(tankless|tank less|thankless|on demand|instantaneous|instant) (water|hot water)? (heater|heather|unit|units|system|one|ones)?',
    '(navien|rinnai)',
  ],
  heater: [
    "(hot)? (water|gas|electric|gallon) (heater|heaters|heater's|heather|heathers|heeder|heat her)",
    "(heater|heaters|heater's|heather|heather's|hot water tank|water tank|# gallon|gallon tank|anode rod)",
    "(pilot|pilot light) (is|'s|won't|keeps|out|went|light|will|on|for|never)?",
    '(the|my|our) tank',
  ],
  hot_water: [
    '(no|any|enough|without|not getting|run out of|runs out of|running out of|out of) hot water',
    "(hot water|hot water's)",
    "(shower|showers|water|shower's|water's) (is|goes|gets|runs|turns|comes out|only|just|only gets|just gets|never gets|barely gets)? (cold|lukewarm|ice cold|tepid|scalding|too hot)",
    "(water|shower) (won't|doesn't|isn't|never) (get|getting|stay|gets) (hot|warm)",
    '(cold|freezing|lukewarm) (shower|showers|water)',
  ],
  sewer: [
    '(drain|pipe|line) (that goes|going|out|running)? (out)? to the (street|road|city)',
    '(all|every|each) (of)? (the|my|our)? (drains|drain|toilets|sinks)',
    "(sewer|sewers|sewer's|septic|sewage|lateral|sewer line|sewer lateral|main drain|main sewer|main line|mainline|cleanout|clean out)",
    '(roots|tree roots|root)',
    '(camera|scope) (in|down|the|inspection|it|my)',
    '(jet|jetting|hydro jet|hydrojetting) (out)?',
    '(whole house|everything|all the drains|every drain|whole house is|all our drains) (is|are)? (backing|backs|backed|back)',
  ],
  toilet: [
    "((the|our|my) (john|throne)|toilet|toilets|toilet's|commode|potty|toilette|bidet|urinal|crapper|toilet bowl|flapper|flush valve|wax ring)",
    "(flush|flushes|flushing|won't flush|doesn't flush)",
    "(bowl) (won't|is|fills|keeps|rocks|wobbles)",
  ],
  clog: [
    '(water|stuff|garbage|food|gunk) (comes|coming|came|backs|backing) (back)? up',
    "(clog|clogs|clogged|clogging|clogged up|plugged|plugged up|blocked|blocked up|blockage|stopped up|backed up|backs up|backing up|back up|won't drain|doesn't drain|not draining|isn't draining|won't go down|drains slow|draining slow|draining slowly|drains slowly|slow to drain|takes forever to drain|gurgle|gurgling|gurgles|bubbles|bubbling|bubbled|unclog|unclogged|unplug|rooter|drano)",
    '(water) (sits|sitting|stays|just sits|standing|stands|pools|pooling) (in|there|around)?',
  ],
  clog_sign: ['(slow|snake|snaked|snaking|hair|grease|stuck in|standing water|backup|plunger|plunge|plunged|rotor)'],
  drain: [
    "(drain|drains|drain's|drainage|drainpipe|drain line|kitchen line|floor drain|shower drain|drain pipe|waste line|drain cleaning|drain cleaned|p trap|trap)",
  ],
  basin: ["(sink|sinks|sink's|basin|tub|tubs|tub's|bathtub|bath tub|shower|showers|shower's|laundry tub|washbasin|jacuzzi)"],
  faucet: [
    '(bathroom|kitchen|sink|mixer|new) tap',
    "(faucet|faucets|faucet's|fawcett|fosset|fossett|facet|facets|fossit|forcet|tap|taps|tap's|spigot|spigots|spicket|hose bib|hosebib|hose bibb|sillcock|outdoor faucet|mixer tap|spout)",
  ],
  fixture: [
    '(showerhead|showerheads|shower heads)',
    '(shower|tub) (handle|head|valve|knob|door|cartridge|diverter|spout|fixture|trim)',
    '(garbage|food|waste)? (disposal|disposer|disposall|insinkerator|garburator)',
    '(dishwasher|dish washer|washing machine|vanity|vanities|fixture|fixtures|ice maker|fridge line|water filter|softener|water softener|sprayer|shut off valve|shutoff valve|shutoff|bathroom sink installed|pot filler|toilet seat)',
    "(handle|knob) (came off|broke|is loose|is broken|fell off|snapped|won't turn|just spins)",
  ],
  leak: [
    '(brown|yellow|dark|wet|damp|big|water)? (ring|rings|spot|spots|circle|mark|marks|patch|bubble) (on|in) (the|my|our) (_)? (ceiling|wall|drywall|sheetrock|plaster)',
    '(water) (under|behind|beneath|around|on the|all over|everywhere|inside|in the wall|in the basement|in my basement)',
    "(leak|leaks|leaking|leaked|leaky|leakage|leek|leeks|leeking|leaky pipe|drip|drips|dripping|dripped|drippy|weeping|seeping|oozing|pinhole|burst|busted|bursting|flooding|flooded|spraying|gushing|puddle|puddles|water damage|water stain|stain|wet spot|wet spots|dampness|damp|moisture|wet patch|wet patches|damp patch|damp spot|wet ceiling|wet wall|soggy|water mark|water marks|water on the floor|water coming|water is coming|water's coming)",
    '(shooting|pouring|gushing|spraying|squirting|coming) (out|through|from|in) (of|through|from|the|my)',
    '(under|beneath|behind) (the|my) (vanity|sink|toilet|tub|dishwasher)',
  ],
  pipe: [
    "(pipe|pipes|pipe's|piping|line|copper|pex|valve|valves|hose|joint|fitting|frozen pipe|frozen pipes|water main|water line|water pressure|low pressure|pressure)",
  ],
  water_sign: [
    "(water|my|our|the) bill (doubled|is|has|went|tripled|jumped|shot|'s|keeps)",
    '(meter) (keeps|is|spinning|running)',
    'side of the meter',
    '(sump pump|sump|well pump|pressure tank|expansion tank|ejector)',
  ],
  heating: ["(boiler|boilers|boiler's|furnace|furnace's|radiator|radiators|baseboard|heating|no heat|heat pump|thermostat)"],
  estimate: [
    '(estimate|estimates|quote|quotes|quoted|bid|pricing|price on|price for|give me a price|get a price|consultation|free estimate|measure)',
  ],
  project: [
    '(remodel|remodeling|remodelling|renovation|renovate|renovating|redo|redoing|rough in|addition|new construction|repipe|repiping|inspection|inspect|inspected|plumbing inspection|finishing (the|my|our) basement|gut job|new bathroom|second bathroom|half bath)',
  ],
  odd_job: [
    '(few|couple of|some|several|bunch of|two|three) (jobs|repairs|projects|odds and ends|small jobs|items|plumbing things)',
    '(winterize|winterizing|winterized|checkup|tune up|maintenance|a list|few things|couple of things|several things|odd jobs|whole list|gas line|gas stove|dryer|pressure in the whole house)',
  ],
  general: ['(plumber|plumbers|plumbing|handyman|service call|repair|repairs)'],
  fault: [
    "(broken|broke|break|breaks|busted|cracked|crack|loose|wobbly|wobbles|rocking|rocks|running|runs|noise|noises|noisy|banging|popping|rumbling|humming|hums|clunking|knocking|whistling|squeaks|squeaky|racket|rusty|rust|rotted|stuck|jammed|died|dead|quit|not working|isn't working|doesn't work|won't work|stopped working|on the fritz|acting up|acts up|acted up|came off|fell off|came loose|hanging|won't turn|won't shut|won't stop|keeps running|keeps|won't stay|won't light|out again|out of order|smells|smell|stinks|stinking|stink|odor|overflow|overflows|overflowing|overflowed|frozen|froze|weak|low|dropped|trouble|problem|problems|issue|issues|fix|fixed|fixing|repair|repaired|error code|toy|worn out|corroded|gave out|spins|tripping|not heating)",
  ],
  install: [
    '(install|installs|installed|installing|installation|put in|putting in|put one in|hook up|hooked up|hooking up|hook it up|replace|replaces|replaced|replacing|replacement|swap|swap out|swapping|changed out|change out|upgrade|upgrading|convert|switch to|switching|new|connect|connected|move|need one|bought)',
  ],
  wish: [
    '(need|needs|want|wants|wanting|wanna|book|booking|schedule|looking|like|get|getting|send|come|take a look|look at|have somebody|have someone|can you|could you|can somebody|fix)',
  ],
  place: [
    '(kitchen|bathroom|basement|cellar|upstairs|downstairs|laundry|garage|ceiling|wall|floor|under|behind|outside|hall|hallway|attic|closet|yard)',
  ],
  ignore: [
    '(closed|shut|shut off|turned off|turned|cut|cut off|got|closing|shutting) (the|my|our|all the)? (water|main|house|little|supply)? (shutoff|shut off|shutoff valve|valve|valves|main|stopcock|stop cock|spigot|tap|knob|water) (off|closed|shut)?',
    '(light|lighting|ceiling|electrical|the light) (fixture|fixtures)',
    '(tire|tires|tyre|blood|air|peer|oil|barometric|fuel) (pressure|line|tank|hose)',
    '(gas|fuel|propane|fish|oxygen) tank',
    'tank of (gas|fuel)',
    '(gas|fuel) (is)? (left)? in (the|my) tank',
    'tap (on|start|the|and|it|here|again)',
    '(slow|pressure) cooker',
    '(on|over|by|off) (the)? (phone)? line',
    "(account|account's|card|card's|number|road|street|driveway|call|calls|caller) (is|was|has been|been|got|being)? (blocked|stuck|plugged)",
    '(blocked|plugged) (account|card|number|calls|off|in)',
    '(slow down|slow|slower|slowly) (please|down)?',
    '(french|storm|brain) (drain|drains)',
    '(call|calling|called|get|getting|got|come|coming|came|go|going|heard|hear|text|ring|phone|be|put|right|way) (me|you|us|him|it|them|her|my|in)? back (up)?',
    '(on|to|down|in|off|this|the|same|phone|first|second|your|next in) line',
    '(running|runs) (late|behind|errands|around|to)',
    '(sync|line) (up)',
    "(no|any|a|the|big|that's a|not a|that'd be|have a|got a|my) (problem|issue|trouble)",
    'no (problem|problems|issue|issues|trouble)',
    '(new) (appointment|visit|time|customer|york|phone|number|address|britain|england|year|years|day|date|haven)',
    '(move|change|swap|switch|replace) (it|my|the|that|this|our)? (appointment|visit|time|day|date|days|to)?',
    "(what|anything|nothing)'?s? new",
    '(keeps) (asking|saying|calling)',
    '(stuck) (at|in) (work|traffic|the|a)',
    '(tap|press|dial) (one|two|three|#)',
    '(new) (england|jersey|hampshire)',
  ],
}
