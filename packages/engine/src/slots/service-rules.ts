/** What words can stand for when somebody says what needs doing. */
export const SERVICE_CONCEPTS = [
  'tankless',
  'heater',
  'hot_water',
  'sewer',
  'toilet',
  'clog',
  'clog_sign',
  'drain',
  'basin',
  'faucet',
  'fixture',
  'leak',
  'pipe',
  'water_sign',
  'heating',
  'estimate',
  'project',
  'odd_job',
  'general',
  'fault',
  'install',
  'wish',
  'place',
  'ignore',
] as const
export type ServiceConcept = (typeof SERVICE_CONCEPTS)[number]

/** A service follows when every entry of `all` is mentioned; the first rule that applies decides, `score` says how plain it is. */
export type ServiceRule = {
  readonly name: string
  readonly service: string
  readonly score: number
  readonly all: readonly (readonly ServiceConcept[])[]
}

export const SERVICE_RULES: readonly ServiceRule[] = [
  { name: 'tankless-broken', service: 'water_heater_repair', score: 0.8, all: [['tankless'], ['fault', 'leak']] },
  { name: 'tankless', service: 'tankless_installation', score: 0.9, all: [['tankless']] },
  { name: 'sewer', service: 'sewer_line', score: 0.9, all: [['sewer']] },
  { name: 'project', service: 'estimate', score: 0.85, all: [['project']] },
  { name: 'estimate-wanted', service: 'estimate', score: 0.8, all: [['estimate'], ['install', 'pipe']] },
  { name: 'heater-broken', service: 'water_heater_repair', score: 0.9, all: [['heater']] },
  { name: 'no-hot-water', service: 'water_heater_repair', score: 0.85, all: [['hot_water']] },
  { name: 'two-fixtures-clogged', service: 'sewer_line', score: 0.8, all: [['toilet'], ['basin'], ['clog']] },
  { name: 'two-fixtures-clogged', service: 'drain_cleaning', score: 0.7, all: [['toilet'], ['basin'], ['clog']] },
  { name: 'toilet', service: 'toilet_repair', score: 0.9, all: [['toilet']] },
  {
    name: 'drain-clogged',
    service: 'drain_cleaning',
    score: 0.9,
    all: [
      ['drain', 'basin', 'pipe'],
      ['clog', 'clog_sign'],
    ],
  },
  { name: 'faucet', service: 'faucet_fixture', score: 0.9, all: [['faucet', 'fixture']] },
  { name: 'pipe-leaks', service: 'leak_repair', score: 0.8, all: [['pipe'], ['basin'], ['leak', 'fault']] },
  { name: 'fixture-install', service: 'faucet_fixture', score: 0.8, all: [['basin'], ['install', 'fault']] },
  { name: 'drain', service: 'drain_cleaning', score: 0.75, all: [['drain']] },
  { name: 'leak', service: 'leak_repair', score: 0.9, all: [['leak']] },
  { name: 'pipe', service: 'leak_repair', score: 0.7, all: [['pipe', 'water_sign']] },
  { name: 'clogged', service: 'drain_cleaning', score: 0.7, all: [['clog']] },
  { name: 'estimate', service: 'estimate', score: 0.8, all: [['estimate']] },
  { name: 'heating', service: 'general', score: 0.6, all: [['heating']] },
  { name: 'odd-job', service: 'general', score: 0.6, all: [['odd_job']] },
  { name: 'general', service: 'general', score: 0.5, all: [['general'], ['wish']] },
  // For a business that has no service of its own for these.
  { name: 'sewer-as-drain', service: 'drain_cleaning', score: 0.7, all: [['sewer']] },
  {
    name: 'other-work',
    service: 'general',
    score: 0.5,
    all: [
      ['faucet', 'fixture', 'tankless', 'project', 'basin'],
      ['install', 'fault', 'wish', 'fixture'],
    ],
  },
]

/** Naming one of these says what is wrong or wanted; "a plumber" alone does not. */
export const PROBLEM_CONCEPTS: ReadonlySet<ServiceConcept> = new Set<ServiceConcept>([
  'tankless',
  'heater',
  'hot_water',
  'sewer',
  'toilet',
  'clog',
  'drain',
  'basin',
  'faucet',
  'fixture',
  'leak',
  'pipe',
  'water_sign',
  'heating',
  'project',
  'fault',
  'install',
])

const THINGS: readonly ServiceConcept[] = [
  'tankless',
  'heater',
  'heating',
  'sewer',
  'toilet',
  'drain',
  'basin',
  'faucet',
  'fixture',
  'pipe',
]

/**
 * What makes work plainly ordinary, where nothing said makes an emergency of it: something planned, something to be put in, what wears out
 * or clogs by itself, or trouble that the grammar of emergencies knows and has found to be none.
 */
export const ROUTINE: readonly (readonly (readonly ServiceConcept[])[])[] = [
  [['project', 'estimate', 'odd_job', 'tankless']],
  [[...THINGS], ['install', 'fault', 'clog', 'clog_sign', 'leak', 'hot_water', 'water_sign']],
  [['clog', 'hot_water', 'water_sign']],
]
/** The same, unless more is told than this. */
export const BARE_ROUTINE: readonly ServiceConcept[] = ['leak']
