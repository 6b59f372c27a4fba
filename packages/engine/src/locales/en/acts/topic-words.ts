const YOU = "(you|you guys|ya|y'all|they|your guys|the office|your office|the shop)"
const WHEN =
  '(saturday|saturdays|sunday|sundays|monday|mondays|tuesday|wednesday|thursday|friday|today|tomorrow|tonight|weekends|weekend|nights|evenings|holidays|thanksgiving|christmas|late|early|now|this|the)'
const COME =
  '(come|come out|come by|come over|show up|come look|stop by|visit|come and look|come take a look|walk in the door|get somebody out|get someone out|have somebody come|have someone come|send somebody|send someone|have somebody walk|have you come|have a plumber come|get a plumber out|have somebody out|have someone out|roll a truck|come give)'
const WORK =
  '(replace|replacing|fix|fixing|install|installing|repair|repairing|unclog|unclogging|swap|put|clean|cleaning|snake|snaking|change|redo|redoing|move|remodel|jet|hook)'
const THING =
  '(toilet|faucet|water heater|heater|drain|sink|pipe|leak|tankless|sewer line|bathroom|shower|tub|disposal|dishwasher|job|repair|valve|new one|sump pump|spigot|main line|clog|clogged|leaky|fifty|forty)'

/** What callers ask about, by topic. Ids are those of a business's `questions`; a business without an answer says so. */
export const TOPIC_WORDS: Readonly<Record<string, readonly string[]>> = {
  hours: [
    `available (on|at|after|over) (${WHEN.slice(1, -1)}|night|hours|five)`,
    `(are|is) (${YOU.slice(1, -1)}|anybody|anyone|somebody) (still|ever|even|guys)? (open|closed|working|in|answering)`,
    `(you|you guys|y'all) (open|closed|open on|work|work on) ${WHEN}`,
    `(what|when|how late|how early|until when|till when|what time|what days) (are|is|do|does|time are|time do|time does)? ${YOU} (guys)? (open|close|closed|closing|opening|stay open|open up|work until|work till|there until|open until)`,
    "(what|what's|whats|when) (are|is)? (your|the) (_)? (hours|ours)",
    '(your|office|business|opening|store|weekend|holiday|saturday|normal|regular) hours',
    `(do|will|does) (${YOU.slice(1, -1)}|anybody|anyone|somebody|he) (work|open|answer|pick up|come out|come) (on|at)? (${WHEN.slice(1, -1)}|night|after hours|24 7|after five)`,
    '(will|does|would) (anybody|anyone|somebody|someone) (pick up|answer|be there|be in)',
    '(hours|open hours|opening times)',
  ],
  area: [
    '(come|go|travel|drive|service|get) (out|down|up)? as far (as|out as|up as|down as) _',
    "(do|would|will|can|could|does) (you|you guys|y'all|they|your guys|he) (even|also|ever|still|actually)? (come|go|travel|drive|come out|go out|come all the way|go as far|come as far|get) (out|down|up|over|as)? (to|as far as|into|out to) _",
    "(do|would|will|can|could) (you|you guys|y'all|they) (even|also|ever|still)? (service|serve|cover|work in|do jobs in|do work in) _",
    '(do|can|will|would) (you|you guys|they) (come|go|get) (to|out|down|up) (here|there|this far|that far|to us|our way|my way|that way)',
    '(service|coverage) (area|areas|zone|territory)',
    '(what|which) (areas|towns|area|cities|places) (do|are|does|you)',
    '(too far|how far (do|will|would|can) (you|you guys|they))',
    '(in|within|inside|outside|out of) (your|the) (service area|area|range|zone|territory|coverage)',
    'in (avon|hartford|your neck) is that',
    '(am i|are we|is that|is it|is _|is my house) (in your area|within your|too far|covered|in range|out of your)',
    'you (guys)? (service|cover|serve|come to|come out to|go to|work in) _',
  ],
  visit_fee: [
    `(how much|what's it cost|what does it cost|what do you charge|whats it cost|what would it cost|what'll it cost|what is it|what's it|what's the cost|what's the price|cost|price|charge|fee|what'd it cost|what's the charge|how much is it|how much does it cost|how much do you charge|how much would it be|how much would it cost|how much it is|how much it costs|what you charge|what it costs) (is it|do you charge|does it cost|is it gonna be|are you)? (just|only|just only)? (to|for|for you to|to just|to have|to get|for a guy to|for somebody to|for someone to|for him to|for you guys to) (just)? ${COME}`,
    `(how much|what) (is it|do you charge|does it cost|would it be) (just|only)? to ${COME}`,
    '(visit|service|call out|callout|trip|diagnostic|dispatch|service call|house call|travel|inspection|consultation|minimum|evaluation|appointment) (fee|charge|cost|charges|fees|price|rate)',
    '(charge|charges|fee|cost|pay|charging) (for|to|anything for|just to|just for|me for|a) (just)? (a|the|an|to)? (visit|come out|coming out|come|coming|show up|showing up|look|looking|estimate|estimates|quote|quotes|house call|service call|trip|call out|consultation)',
    'free (estimate|estimates|quote|quotes|consultation|visit)',
    '(is|are) (the|your|an|a)? (estimate|estimates|quote|quotes|visit|consultation|first visit) free',
    'how much (is|for|does) (a|the|your|an)? (visit|service call|house call|estimate|trip|call out|appointment|first visit|consultation)',
    '(eighty nine|89|the fee|that fee|the visit fee|visit fee) (dollars|bucks)? (come off|comes off|included|count|apply|applied|go toward|go towards|deducted|off|credited|towards|get credited)',
    '(does|do|is) (the|that) (eighty nine|89|fee|visit fee)',
    "(is it|is that|it's|do you charge|costs|cost|charge) (extra|more|double|time and a half) (on|for|at|if it's) (weekends|a weekend|saturdays|saturday|sunday|sundays|nights|night|after hours|holidays|the weekend|a sunday|evenings|a)",
    '(extra|more) (on|for) (weekends|saturdays|sundays|nights|holidays|the weekend)',
    '(walk in|come through|walk through) the door',
    '(minimum charge|coming out fee|come out fee)',
    "(what's|whats|what is|what are|how much is|how much's|how much are|is there|do you (have|charge)|there's|there is) (the|your|that|this|a|any) (fee|fees)",
  ],
  price_of_a_job: [
    '(do|fix|repair|replace|install) (it|that|this|the job) for (under|about|less than|around|like)? (#|a hundred|fifty|twenty|forty|sixty|eighty|thirty|a couple hundred|two hundred|three hundred) (bucks|dollars)?',
    '(is it|is that|would it be|will it be|are we talking) (like|around|about|more than|less than|over|under)? (a|one|two|three|four|five|few|couple)? (hundred|hundreds|thousand|grand|#)? (#)? (bucks|dollars|grand)',
    `(how much|how much'll|what|what'll|what's|what'd|whats|ballpark|rough price|price|cost) (would|do|does|will|is|it|to|for|'s|'d)? (you|it|that|they|you guys|the)? (charge|cost|cost me|run|run me|be|price|take)? (me|us)? (to|for|on|of) (a|an|the|my|to)? (new)? ${WORK}`,
    `(how much|what) (would|do|does|will|is|for|are) (a|an|the|it|my)? (new)? ${THING}`,
    `(price|cost|quote|charge|estimate|pricing|ballpark) (of|for|on|to) (a|an|the|my|our|putting|getting)? (new)? (${THING.slice(1, -1)}|${WORK.slice(1, -1)})`,
    '(hourly|labor|labour|flat|per hour) (rate|rates|prices|pricing|price|charge|fee)',
    '(your|the) (rates|prices|pricing)',
    "(how much|what) (do|would|does|will|is|'s|did) (you|you guys|it|that|this|they|a job|labor|y'all) (charge|cost|run|go for|gonna cost|going to cost|be|per hour|an hour|usually cost|roughly|gonna run)",
    '(ballpark|rough idea|rough estimate|price range|how much roughly|roughly how much|about how much)',
    '(how much|how expensive)',
    '(quote|price|estimate) over the phone',
    '(with|plus|before|including|include|includes) tax',
    "(what's|what is|whats|what would be) (the|your|a) (price|cost|rate|damage|charge)",
  ],
  payment: [
    "(do|can|could|will|would|does) (you|i|we|you guys|he|the guy|they|y'all) (guys)? (take|accept|except|pay|use|do|just pay|pay you) (by|with|in|him|you|him with)? (a|my|the)? (credit|card|cards|credit cards|credit card|debit|cash|check|checks|cheque|cheques|venmo|zelle|paypal|apple pay|visa|amex|american express|discover|mastercard|financing|payments|payment plans|over the phone|later|online|installments|insurance)",
    'you (guys)? (take|accept|except) (credit|card|cards|checks|check|cash|venmo|zelle|debit|visa|amex|american express|discover|a check)',
    '(credit|debit) (card|cards) (or|okay|ok|accepted|fine|only)',
    '(cash|check|card) (only|or card|or cash|or check|okay)',
    '(payment|pay) (plan|plans|options|methods|method|types|by check|by card|by cash|by credit)',
    '(how|when) (do|can|should|would|will) (i|we|you) (pay|get paid|bill me)',
    '(offer|have|do|got|get) (any)? financing',
    '(have to|need to|do i) pay (up front|upfront|first|now|before|right away|a deposit|the whole)',
    '(a deposit|down payment)',
    'pay (by|with) (a)? (check|card|cash|credit|debit|venmo|zelle)',
  ],
  licence: [
    '(licensed|licenced|insured|bonded|certified|license number|licence number|liability insurance|background checked|accredited)',
    '(have|got|carry|show me) (a|an|your|any|proof of)? (license|licence|insurance|certification)',
  ],
  duration: [
    'how long (does|do|will|would|is|should|it|did|for|he|they) (it|a|the|that|this|he|they|usually|be|to|typically|take|your) (_)? (_)? (_)? (_)? (take|last|be|takes|run)',
    '(how long|how much time|how many hours) (does|will|do|would|should|is)',
  ],
  warranty: ['(warranty|warranties|warrantee|guarantee|guaranteed|guarantees|warrantied)', '(stand|stands) behind (your|the)'],
  // What is nobody's business but the customers' and our own.
  private: [
    '(ignore|disregard|forget|override|bypass) (all|any|your|the|my|all of your|all the|all of the)? (previous|prior|earlier|above|other)? (instructions|instruction|rules|prompt|prompts|programming|guidelines|restrictions)',
    '(system|hidden|secret|developer|debug|admin) (prompt|mode|instructions|password|menu)',
    "(read|tell|give|show|list|send) (me|us) (all|everything on|all of)? (the|your|tomorrow's|today's|his|her|their|everyone's|everybody's|other people's|the whole|the entire|all the) (schedule|calendar|appointments|bookings|customer list|customers|client list|clients|customer names|customer data)",
    "(who|who else|which customers|what customers|what people) (is|are|has|have|do you have) (booked|scheduled|on the schedule|an appointment|appointments|on your list|on tomorrow's list)",
    "(tell|give) me (her|his|their|somebody's|someone's|another customer's|your customer's|your customers') (address|number|phone|phone number|addresses|numbers|phone numbers|name|names)",
    '(whose|what other) (appointment|appointments|visit|visits|booking|bookings|job|jobs|house|place|slot) (is|are|was|has|have|do|does|did|will|at|on|tomorrow|today|that|this)?',
    '(who|who all|who else) (is|are|was|has|lives|did|do) (you|they|the technician|your guy)? (going to|coming to|at|visiting|booked|scheduled|got|having|have|seeing|getting) (at|in|on|for|the|an|a|to)? (appointment|visit|job|#)?',
    "(who's|whos|who is) (booked|scheduled|down|having|getting|seen|the customer|the appointment) (at|in|on|for|next|before|after|tomorrow|today|a|an|the)?",
    '(what|when) (appointments|visits|visit|appointment) (does|do|has|have) (_|_ _) (have|got|booked)',
  ],
  recording: [
    '(is|are|am) (this|the|that|our|these|you|ya|you guys|they|i|we) (call|phone call|conversation|line|calls)? (being|getting)? (recorded|recording|taped|taping|monitored|listened to) (me|this|us|it|this call|the call|our call|everything|now|right now)?',
    '(do|does|will|are|have) (you|you guys|they|anybody|the system) (guys)? (record|recorded|tape|taped|keep|monitor|listen to) (a recording of|recordings of|copies of)? (this|the|these|your|my|our|all)? (call|calls|conversation|conversations|voice|line|what i say)',
    '(who|can anybody|can anyone|who else) (is|can|gets to|will) (listening|listen|hear) (in|to) (on|this|the)? (this|the|my)? (call|conversation|recording)?',
  ],
  are_you_a_robot: [
    "(are you|is this|am i talking to|am i speaking to|am i speaking with|am i talking with|you're) (a|an|the|really|just)? (robot|machine|computer|bot|recording|ai|a i|human|real person|real|automated|answering machine|chatbot|person|answering service)",
    '(who|what) (am i|are you) (talking|speaking) (to|with)',
    "(who is|who's|whos) (this|there|speaking)",
  ],
  address_of_business: [
    "(what's|what is|where's|where is|whats) (your|the) (address|location|shop|office|store)",
    "where (are|r) (you|you guys|y'all) (located|at|based|out of)",
    '(have|is there) (an|a) (office|shop|store|showroom) (i can|that i|near|where)',
    'drop off a payment',
  ],
  services_offered: [
    "(do|does|can|would) (you|you guys|y'all|they) (also|even|still)? (sell|carry|stock|rent|deliver|ship) _",
    "(do|does|can|are) (you|you guys|y'all|your guys|anybody there) (guys)? (also|even|only|just|ever)? (do|handle|fix|install|repair|work on|sell|offer|deal with|replace|clean|carry|put in|service) (septic|gas|boilers|boiler|furnaces|water|parts|sump|commercial|bathroom|kitchen|heating|sewer|wells|well|electrical|remodels|dishwashers|hot|heat|ac|air|hvac|sprinklers|irrigation|emergency|residential|drywall|tile|that|those|tankless|toilets|drains|only)",
    'what (kind|kinds|type|types|sort) of (work|jobs|services|plumbing|things|repairs)',
    '(what services|what do you do|what do you guys do|what can you do|what else do you do)',
    '(does|can|will|do) (a|the) (tankless|water heater|heat pump|toilet) (run|use|work|need)',
  ],
  how_soon: [
    'how (soon|quick|quickly|fast|far out|far ahead|booked up|busy) (do|can|are|could|is|would|will) (you|somebody|someone|you guys|it|he|they) (usually|normally|typically|generally|booked|booking|scheduling|out)',
    'how (soon|quick|quickly|fast) do (you|somebody|someone|you guys|they) (get|come)',
    '(long|how long) (is|a) (the|your)? (wait|waiting list|wait time)',
    'how (far|booked) (out|up) are you',
  ],
}

/** Sounds like a topic and is none. */
export const TOPICS_IGNORED: readonly string[] = [
  '(#|two|three|four|five|six|ten|twelve|few|couple|several|couple of|half|an|some|many|in|for|every) hours',
  'hours (ago|late|now|straight|later|away|of|and hours|since|already)',
]
