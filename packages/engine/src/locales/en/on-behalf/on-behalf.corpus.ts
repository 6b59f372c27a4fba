import type { Says } from '../../../testing/corpus-lines.ts'
import type { OnBehalf } from '../../../understanding/candidate.ts'

/** What says that the visit is for somebody else, and what leads to that person's name and number. */
export const onBehalfSays: readonly Says<OnBehalf>[] = [
  {
    value: 'somebody',
    says: [
      "it's for my mother",
      "I'm calling for my dad",
      "it's at my parents' house",
      "I'm the landlord",
      'my tenant has no hot water',
      'we manage the building',
      'this is the property manager',
      'on behalf of an old lady',
      'she lives at 12 Oak Street',
    ],
  },
  { value: 'name', says: ['her name is Rose Hill', "his name's Joe Park", 'ask for Maria'] },
  { value: 'phone', says: ['her number is 860 555 0133', 'you can reach him at 860 555 0133', 'their cell is 860 555 0133'] },
]

/** Other people in the story, who are not whom the visit is for. */
export const onBehalfRejects: readonly string[] = [
  'my name is Ann Lee',
  'my number is 860 555 0142',
  'my wife will be home',
  'a friend of mine recommended you',
  'my husband already tried to fix it',
  'the house number is 12',
]

/** May be for somebody else or only mention them: that somebody is there is all that is asked. */
export const onBehalfAmbiguous: readonly string[] = ['my son needs the bathroom fixed', 'my mother has a leak']

/** As recognisers print it. */
export const onBehalfMisheard: readonly Says<OnBehalf>[] = [
  { value: 'somebody', says: ['its for my mother', 'im the landlord', 'my moms house'] },
  { value: 'name', says: ['her names Rose Hill'] },
]
