import type { Command } from '../../../understanding/candidate.ts'

/** Words that mean the same in every state. */
export const COMMAND_WORDS: Readonly<Record<Command, readonly string[]>> = {
  repeat: [
    '(speak|talk) (up|louder) (please)?',
    '(say|repeat|ask|tell|hear|read|play|speak|give|go|run|do|try|state|list) ... (again|once more|one more time|over again|a second time)',
    "(repeat|repeat that|repeat it|repeat please|replay|say again|say that again|say that a gain|come again|go over that|run that by me|pardon|pardon me|beg your pardon|i beg your pardon|huh|eh|what's that|what was that|what'd you say|what did you say|what did you just say|what did you ask|what did you just ask|what was said|you said what|you what|sorry what|i'm sorry what|excuse me|missed that|lost you|you cut out|you broke up|breaking up|you're breaking up|cut out there|not following|one more time|once more|again|read those again|what were those|what was the question|what was that again|retry)",
    '(can|could|would|will) (you|ya) (please)? repeat',
    'repeat (that|it|the|what|those|them|yourself|your|this|everything|my)',
    "(didn't|did not|couldn't|could not|can't|cannot|don't|do not) (quite)? (hear|catch|get|understand|make out|follow) (you|that|it|what you said|what you|the question|a word|anything|any of that|the last part|the end)?",
    '(what|which) (was|were) (the|my|those|that) (first|second|third|last|middle|other|times|options|choices|question|one|ones|day)',
    '(sorry|what)',
  ],
  slower: [
    '(speak|talk|say|go|read|tell) ... (slow|slower|slowly)',
    '(slow|slower|slowly|slow down|more slowly|speak slowly|talk slower|speak slower|not so fast|too fast|talking too fast|speaking too fast|a little slower|bit slower|slow it down|slow up)',
    '(speak|talk|go|say it|say that|read it) (a)? (little|bit|little bit|more|much)? (slower|slowly)',
    "(you're|you are|you've been|it's|that's|that was) (going|talking|speaking|reading)? (way|a bit|a little|kinda|much|just|kind of)? (too|so|pretty|really|awful|mighty) (fast|quick|quickly)",
    '(way|much|a bit|a little) too (fast|quick)',
  ],
  help: [
    "(help|help me|i need help|what can i say|what can you do|what do i say|what should i say|how does this work|what are my options|what are the options|options|menu|main menu|what can i do|what do i do|i don't know what to say|how do i do this|instructions)",
  ],
  human: [
    'zero',
    '(representative|rep|operator|operater|agent|human|human being|real person|live person|receptionist|customer service|a person|real human|real human being|live agent|person|somebody real|someone real|dispatcher|front desk)',
    '(speak|talk|get|connect|transfer|put|patch) (me)? (to|with|through to|on with|over to|through|me to) (a|an|the|your|some)? (person|human|human being|somebody|someone|anybody|anyone|agent|operator|representative|rep|manager|owner|boss|office|receptionist|dispatcher|real person|live person|real human|real human being|real|front desk|people)',
    '(get|give|put) (me|us) (a|somebody|someone|anyone)? (person|human|human being|somebody|someone|operator|agent|manager|real|real person|on)',
    '(transfer|connect|forward|patch) me',
    'put (me through|somebody on|someone on)',
    "(don't|do not|hate|not) (wanna|want to|talking|talk|gonna|like talking)? (talk|speak|deal|to|talking)? (to|with)? (a|an)? (machine|machines|robot|robots|computer|computers|recording|bot)",
    "(is|isn't) there (anybody|anyone|somebody|someone|a person) (i|there|in|available|real|else)",
  ],
  back: [
    '(go|take me|step|back up) back (one|a step|to the|please|up)?',
    '(previous|previous question|the previous one|last question|one step back|back up a step|back please|undo)',
    'back',
  ],
  start_over: [
    '(start|begin|starting) (over|again|from the beginning|from scratch|all over|from the top|fresh)',
    "(restart|reset|let's start over|from the beginning|from the top|main menu|go back to the (start|beginning)|back to the (start|beginning)|do over|start all over)",
  ],
  wait: [
    '(hold|hang|wait|just) (on|up|a|one|a sec|one sec)',
    '(one|just a|just one|give me a|gimme a|give me one|a|hold on a|wait a|wait one|hang on a) (sec|second|minute|moment|min)',
    "(bear with me|bare with me|hold own|let me (check|see|look|think|find|get|grab|ask)|hold please|hold it|i'm looking|i'm checking|i'm thinking|lemme (check|see|look|think|find|get|ask)|wait)",
  ],
  // Said to whoever answers: a damned tap is only a tap.
  abuse: [
    '(fuck|screw|damn) (you|off|yourself|this machine|this robot)',
    '(fucking|stupid|damn|useless|dumb|worthless) (machine|robot|computer|bot|thing|idiot|bitch)',
    "(you|you're|you are|you're such|you are such) (all)? (a|an|just)? (fucking|damn|stupid|dumb|useless|total|complete|worthless)? (idiot|moron|asshole|bastard|bitch|scumbag|piece of shit|piece of crap|piece of garbage|dumbass|jackass|loser)",
    "(you're|you are) (so|just|really)? (fucking|stupid|useless|worthless|pathetic|dumb)",
    '(shut up|shut the hell up|shut the fuck up|go to hell|kiss my ass|piss off|eat shit|bite me|drop dead)',
    "(i hate you|i'll kill you|i will kill you|i'll find you)",
  ],
  goodbye: [
    "(that|that'll|that'd|that should) (does|do|about does|covers|cover|about covers) it (for (me|us|now|today))?",
    "(bye|goodbye|good bye|goodby|good by|bye bye|buh bye|good night|goodnight|see you|see ya|see you later|talk to you later|have a good (day|one|night|evening|weekend|afternoon)|have a (nice|great|lovely) (day|one|night|evening|weekend)|take care|so long|farewell|cheers|later|you too|catch you later|i'm hanging up|hang up|gotta go|i have to go|i got to go|got to go|i've gotta go|adios)",
    "(that's|that is|that'll be|that will be|that was|thats) (all|it|everything|all i needed|all i need|all for now|it for now|it for today|all for today|all i wanted)",
    "(no|nope|nah|nothing) (that's|thats|that is|that was|that'll be)? (it|all|everything|else)",
    "(no|nope) (thanks|thank you) (bye|that's all|i'm good|that's it)",
    '(end|finish|end the|disconnect the|disconnect|finish the|hang up the) (call|conversation|phone)',
    "(nothing else|i'm all set|we're all set|i'm good thanks|i'm done|we're done|we are done|all done|all set)",
  ],
  can_you_hear: [
    '(can|could|do|did) (you|ya|anybody|anyone|somebody) (still|even|actually)? hear (me|that|this|us)? (okay|ok|all right|alright|now|at all)?',
    '(are|r) (you|ya|we) (still)? (there|on the line|connected)',
    '(is|you) (anybody|anyone|somebody|still) (there|on the line)',
    '(hello hello|hello anybody there|you there|testing testing|is this thing on|mic check)',
  ],
  greeting: ['(hello|hi|hey|howdy|good morning|good afternoon|good evening) (there)?'],
  decline: [
    "(i'd|i would|we'd|we would|would|i'll|i)? (really|much)? (rather|prefer|prefer to|better) not (to)? (give|say|tell|share|leave|do|answer|provide|hand)? (out)? (it|that|you|them|one|mine)? (my|our|a|the|any|another|that)? (name|last name|full name|phone|number|phone number|address|cell|one)? (out|over the phone|on the phone|to you|to a machine|right now)?",
    "(don't|do not|won't|will not|not going to|not gonna|am not|i'm not|refuse to|decline to) (really|even)? (want to|wanna|like to|care to|feel comfortable|feel like|comfortable|have to|going to)? (give|giving|say|saying|tell|telling|share|sharing|provide|providing|hand|handing|disclose|disclosing) (out)? (you|it|that|them)? (out)? (my|our|a|any|the|another|that|my own)? (name|last name|full name|phone|number|phone number|address|cell|information|info)? (out|over the phone|on the phone|to you|to a machine|right now)?",
    "(i|we)? (don't|do not) (have|got|own) (a|any|another|my own|one|no) (phone|number|phone number|other number|cell|telephone)? (number)?",
    "(that's|that is|it's|it is|this is) (private|confidential|none of your business|my business|not your business|no business of yours)",
    '(none|not any) of your business',
    '(no|without a|without my|without any) (name|names|number|phone number)',
  ],
  never_mind: [
    "(never mind|nevermind|never mine|abort|abort it|quit it|scrap it|stop it|stop that|cancel it|never you mind|nvm|forget it|for get it|forget that|forget about it|forget i asked|skip it|drop it|don't worry about it|don't bother|disregard|disregard that|ignore that|ignore me|scratch that|leave it|no matter|cancel that|it's okay never mind|changed my mind|stop|not now|doesn't matter|not important|on second thought)",
    "(i'll|i will|let me|i'd rather|i can|i could|gonna|going to) (just)? (call|ring|try|phone) (you)? (back|again|later|you back|some other time|another time|tomorrow)",
    '(some other|another) time',
    "(was|i'm|i was|we were) just (asking|checking|curious|looking|browsing)",
  ],
}

/** Said round a command without changing it. */
export const COMMAND_FILLERS: ReadonlySet<string> = new Set(
  "please uh um oh ok okay hey hi hello well so just can could would you i i'd like to want wanna me my a the thanks thank actually sorry yeah yes no now for it and that right really need get let's lets gonna dear hon honey sir ma'am maam excuse but ya there let is this no what know guess think".split(
    ' ',
  ),
)

/** Sounds like a command and is none. */
export const COMMANDS_IGNORED: readonly string[] = ['(uh|mm|um) huh', '(that|this) is (the)? (back|front)']

const position = (number: string, ordinal: string): string[] => [
  `(the|press|option|number|choice|key|button)? (number|option)? ${number}`,
  `(the|my)? ${ordinal} (one|option|thing|choice|of those|of them)? (you (said|mentioned|listed|gave me))?`,
]

/** The menu of what a call can be for, by position. */
export const MENU_WORDS: readonly (readonly string[])[] = [
  position('(one|1)', '(first|1st)'),
  [...position('(two|2)', '(second|2nd)'), '(a|make a)? (change|move)'],
  [...position('(three|3)', '(third|3rd)'), '(a)? cancellation'],
  [...position('(four|4)', '(fourth|4th)'), '(a|the)? message'],
]
