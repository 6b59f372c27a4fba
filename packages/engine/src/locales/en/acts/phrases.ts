export const DAY = '(today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this week|next week|that day|it|that|this)'
export const WORKER =
  '(he|she|they|somebody|someone|anybody|anyone|a guy|the guy|your guy|a plumber|the plumber|my plumber|a technician|the technician|technician|tech|the tech|my tech|your man|one of your guys|a man|people|a person|the crew|the team|your crew|your team|you|you guys|your technician|your plumber|a tech|the fella)'
export const VISIT =
  '(appointment|appointments|visit|visits|booking|appt|slot|service call|time slot|a point mint|point mint|appoint mint|apointment|appointmint|point meant)'
export const OUR = "(my|the|our|that|this|an|her|his|their|mothers|mother's|mom's|existing|current|upcoming)"

export const WEEKDAY = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
export const SOME_DAY = `(${WEEKDAY.slice(1, -1)}|today|tomorrow|this week|next week|the weekend|morning|afternoon|evening|then|that day)`
/** Things a diary holds. */
export const ENTRY =
  '(meeting|meetings|event|events|reminder|reminders|calendar|calendars|calender|diary|birthday|birthdays|anniversary|conference|party|lunch|dinner|brunch|class|concert|wedding|seminar|interview|alert|alerts|festival|holiday|holidays|vacation|planner|notification|notifications|agenda|church|gym|game|recital|rehearsal|exam|deadline|ceremony|graduation|occasion|coffee with|drinks with|workout|yoga|training|session|webinar|get together|picnic|barbecue|checkup|check up|practice|my schedule|appointments|my day|my week|my afternoon|my morning|my evening|my weekend|my plans)'
export const MOVE =
  '(move|moving|moved|change|changing|switch|switching|shift|shifting|push|pushing|bump|bumping|swap|swapping|adjust|adjusting|slide|modify|alter|delay|delaying|rearrange|amend|bring forward|update|redo|rework|rebook)'
export const REMOVE =
  '(remove|removing|delete|deleting|erase|erasing|clear|clearing|scratch|scrap|drop|nix|kill|wipe|strike|cross|eliminate|discard|get rid of|undo|void|dump|ditch|revoke|trash|unschedule|unbook)'
export const MOVE_TO = '(to|for|till|until|onto|forward to|back to|up to)'
