import type { Chart, ChartEdge, ChartState } from './chart.ts'
import { actInWords, guardInWords, stateInWords } from './words.ts'

export type PictureNode = {
  /** The path that a call shows; what lights it. */
  readonly path: string
  readonly label: string
  /** `elsewhere` stands for a state of another picture. */
  readonly kind: ChartState['kind'] | 'elsewhere'
  /** Path of the group that holds it in this picture. */
  readonly within: string | null
}

export type PictureEdge = { readonly from: string; readonly to: string; readonly labels: readonly string[] }

/** One drawing that a reader can take in: a few states, the ways between them, and in words what holds for all of them. */
export type Picture = {
  /** `overview`, or the path of the state that it shows from inside. */
  readonly id: string
  readonly title: string
  readonly initial: string
  readonly nodes: readonly PictureNode[]
  readonly edges: readonly PictureEdge[]
  readonly anywhere: readonly string[]
}

/** More ways than this through a state that only passes on are drawn through it, fewer are drawn past it. */
const MOST_FOLDED = 6
/** Conditions that stand at one arrow. */
const MOST_LABELS = 5

/** The pictures of a chart: the whole call in its top states, then each state that holds several others. */
export function picturesOf(chart: Chart): Picture[] {
  const holders = chart.states.filter(({ path, kind, within }) => kind === 'holds' && within === null && insideOf(chart, path).length > 1)
  return [overview(chart), ...holders.map((state) => inside(chart, state))]
}

/** The top states. What a caller may do anywhere stands beside them in words; the ways back to the junction are left out. */
function overview(chart: Chart): Picture {
  const top = chart.states.filter(({ within }) => within === null)
  const nodes = top.map(
    ({ path, name, kind }): PictureNode => ({ path, kind, within: null, label: kind === 'passes' ? JUNCTION : stateInWords(name) }),
  )
  const junctions = new Set(top.filter(({ kind }) => kind === 'passes').map(({ path }) => path))
  const edges = chart.edges
    .filter((edge) => !isAnywhere(edge, chart))
    .map((edge) => ({ ...edge, from: topOf(edge.from), to: topOf(edge.to) }))
    .filter(({ from, to }) => from !== to && !junctions.has(to) && nodes.some(({ path }) => path === to))
  return {
    id: 'overview',
    title: stateInWords(chart.id.replaceAll('-', '_')),
    initial: topOf(chart.initial),
    nodes,
    edges: merged(edges).map(({ from, to, labels }) => ({
      from,
      to,
      labels: labels.length <= FEW && (junctions.size === 0 || junctions.has(from)) ? labels : [],
    })),
    anywhere: [...anywhereIn(chart, null), ...(junctions.size > 0 ? [`${JUNCTION}: where every state goes when it is done`] : [])],
  }
}

/** The overview tells conditions only where they are few, and beside a junction only what leads away from it: the picture of the state tells them all. */
const FEW = 2
const JUNCTION = 'what is missing?'

/** A state from inside, with what it leads to. States that only pass on are folded into the ways that lead through them. */
function inside(chart: Chart, { path, name }: ChartState): Picture {
  const own = insideOf(chart, path)
  const leaves = own.filter(({ kind }) => kind !== 'holds')
  const isOwn = (each: string) => leaves.some((leaf) => leaf.path === each)
  const edges = chart.edges
    .filter((edge) => isOwn(edge.from) && edge.from !== edge.to && !isAnywhere(edge, chart) && !isAnywhere(edge, chart, path))
    .filter(({ to }) => isOwn(to) || chart.states.some((state) => state.path === to))
    .map((edge) => (isOwn(edge.to) ? edge : { ...edge, to: topOf(edge.to) }))
  const first = firstOf(chart, path)
  const again = edges.filter(({ to }) => to === first)
  const restarts = again.length > MOST_BACK
  const passing = leaves.filter((leaf) => leaf.kind === 'passes' && leaf.within === path && leaf.path !== first)
  const folded = fold(
    restarts ? edges.filter((edge) => !again.includes(edge)) : edges,
    passing.map((leaf) => leaf.path),
  )
  const elsewhere = new Set(folded.edges.map(({ to }) => to).filter((to) => !isOwn(to)))
  const groups = own.filter(({ kind }) => kind === 'holds')
  return {
    id: path,
    title: stateInWords(name),
    initial: first,
    nodes: [
      ...groups.map((group): PictureNode => ({ path: group.path, label: stateInWords(group.name), kind: 'holds', within: null })),
      ...leaves
        .filter((leaf) => !folded.gone.has(leaf.path))
        .map(
          (leaf): PictureNode => ({
            path: leaf.path,
            label: labelOf(leaf),
            kind: leaf.kind,
            within: leaf.within === path ? null : leaf.within,
          }),
        ),
      ...[...elsewhere].map((to): PictureNode => {
        const state = chart.states.find((each) => each.path === to)
        return { path: to, label: state?.kind === 'passes' ? JUNCTION : stateInWords(state?.name ?? to), kind: 'elsewhere', within: null }
      }),
    ],
    edges: merged(folded.edges),
    anywhere: [...anywhereIn(chart, path), ...(restarts ? [`${actsOf(again)} → from the top, to the first thing that is still open`] : [])],
  }
}

/** A state that only finds out where to go on needs no name. */
const labelOf = ({ kind, name }: ChartState): string => (kind === 'passes' && name === 'route' ? '' : stateInWords(name))

/** More ways than this back to the first state are told in words. */
const MOST_BACK = 3

/** The state in which one that holds others is entered. */
function firstOf({ states }: Chart, path: string): string {
  const leaf = states.find((state) => state.path === path)?.first
  return leaf ?? path
}

function actsOf(edges: readonly ChartEdge[]): string {
  return [
    ...new Set(
      edges.map(({ act, guard }) =>
        [act === null ? '' : actInWords(act), guard === null ? '' : `[${guardInWords(guard)}]`].filter(Boolean).join(' '),
      ),
    ),
  ].join(', ')
}

/** Draws ways past the states that only pass on, as long as that makes the picture simpler. */
function fold(all: readonly ChartEdge[], passing: readonly string[]): { readonly edges: ChartEdge[]; readonly gone: ReadonlySet<string> } {
  let edges = [...all]
  const gone = new Set<string>()
  for (const state of passing) {
    const into = edges.filter(({ to, from }) => to === state && from !== state)
    const out = edges.filter(({ from, to }) => from === state && to !== state)
    if (into.length * out.length > MOST_FOLDED || out.length === 0) continue
    gone.add(state)
    edges = [
      ...edges.filter(({ from, to }) => from !== state && to !== state),
      ...into.flatMap((way) =>
        out.map((on) => ({ from: way.from, to: on.to, act: way.act, guard: [way.guard, on.guard].filter(Boolean).join(', ') || null })),
      ),
    ].filter(({ from, to }) => from !== to)
  }
  return { edges, gone }
}

/** One arrow for all ways between two states, each condition a line; many acts with one condition are "anything else". */
function merged(edges: readonly Pick<ChartEdge, 'from' | 'to' | 'act' | 'guard'>[]): PictureEdge[] {
  const ways = new Map<string, { from: string; to: string; byGuard: Map<string, Set<string>> }>()
  for (const { from, to, act, guard } of edges) {
    const way = ways.get(`${from} ${to}`) ?? { from, to, byGuard: new Map<string, Set<string>>() }
    ways.set(`${from} ${to}`, way)
    const acts = way.byGuard.get(guard ?? '') ?? new Set<string>()
    if (act !== null) acts.add(act)
    way.byGuard.set(guard ?? '', acts)
  }
  return [...ways.values()].map(({ from, to, byGuard }) => {
    const labels = [...byGuard].map(([guard, acts]) => {
      const said = acts.size > 4 ? 'anything else' : [...acts].map(actInWords).join(', ')
      const when = guard === '' ? '' : guard.split(', ').map(guardInWords).join(', ')
      return said !== '' && when !== '' ? `${said} [${when}]` : said !== '' ? said : when
    })
    const shown = labels.filter((label) => label !== '')
    return {
      from,
      to,
      labels: shown.length > MOST_LABELS ? [...shown.slice(0, MOST_LABELS - 1), `or ${shown.length - MOST_LABELS + 1} more`] : shown,
    }
  })
}

/** What holds for all states inside one, or for the whole call: acts that lead to the same places in one line. */
function anywhereIn(chart: Chart, within: string | null): string[] {
  const lines = new Map<string, Set<string>>()
  for (const each of chart.everywhere) {
    if (each.within !== within) continue
    const to = [...new Set(each.to.map((path) => placeInWords(path, chart)))]
    const where = to.length === 0 ? 'stays' : to.join(', or ')
    lines.set(where, (lines.get(where) ?? new Set()).add(actInWords(each.act)))
  }
  return [...lines].map(([where, acts]) => `${[...acts].join(', ')} → ${where}`)
}

function placeInWords(path: string, chart: Chart): string {
  const state = chart.states.find((each) => each.path === path)
  if (!state) return 'the same question again'
  if (state.within === null) return state.kind === 'passes' ? JUNCTION : stateInWords(state.name).toLowerCase()
  return `${stateInWords(topOf(path)).toLowerCase()}${state.kind === 'passes' ? '' : `: ${stateInWords(state.name).toLowerCase()}`}`
}

/** Whether a way is one that holds everywhere anyhow, so that it need not be drawn. */
function isAnywhere({ act, to }: ChartEdge, { everywhere }: Chart, within: string | null = null): boolean {
  return act !== null && everywhere.some((each) => each.within === within && each.act === act && each.to.includes(to))
}

function insideOf({ states }: Chart, path: string): ChartState[] {
  return states.filter((state) => state.path.startsWith(`${path}.`))
}

const topOf = (path: string): string => path.split('.')[0] ?? path
