const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What points at a particular thing, or says that something is so. */
export const DEFINITE = words(
  "the my our this that these those his her their your there's theres there here's something something's something's everything it's its somebody's",
)

/** Words that tell nothing of what is wrong: pronouns, prepositions, manners, time, numbers. */
export const SMALL_WORDS = words(
  "a an the i i'm i've i'd i'll me my mine we we're we've our us you you're your yours he she he's she's his her him they they're them their it it's its this that these those there there's here is isn't are aren't was wasn't were be been being am do does did don't doesn't didn't done have has had haven't hasn't having will would won't can can't could couldn't should might may must let let's get gets got getting go goes going gonna went gone come comes coming came make makes made take takes took put say says said tell told think thinks thought know knows knew see sees saw look looks looking want wants wanted need needs try tried trying call calls calling called guess hope wonder and or but so because cause since if then than as at by for from in into of off on onto out over to up with about after again before back around down through under upstairs downstairs behind near next not no yes yeah yep okay ok well um uh oh hi hello hey please thanks thank sorry just like really very too also still even only already always ever never now today tonight tomorrow yesterday morning afternoon evening night day days week weeks month months year years time times hour hours minute minutes while soon later ago first last one two three four five six seven eight nine ten what when where why how who which whose some any all both each every more most much many few lot lots bit little kind kinda sort thing things stuff something anything nothing everything someone somebody anyone anybody nobody else other another same sir ma'am guys folks dear actually basically literally honestly maybe perhaps probably right wrong good great fine nice sure able wondering question wanna gotta",
)
