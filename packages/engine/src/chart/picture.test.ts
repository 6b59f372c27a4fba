import { describe, expect, it } from 'vitest'
import { exampleDialog } from '../testing/example-dialog.ts'
import type { Chart, ChartState } from './chart.ts'
import { chartOf } from './chart.ts'
import { toDot } from './dot.ts'
import { toMermaid } from './mermaid.ts'
import { picturesOf } from './picture.ts'

const state = (path: string, kind: ChartState['kind'] = 'asks', first: string | null = null): ChartState => {
  const dot = path.lastIndexOf('.')
  return { path, name: path.slice(dot + 1), within: dot < 0 ? null : path.slice(0, dot), kind, first, description: null }
}

/** A junction, a task of three steps one of which only passes on, and an end; a person may be asked for anywhere. */
const chart: Chart = {
  id: 'small',
  initial: 'BOOKING.asking',
  states: [
    state('route', 'passes'),
    state('BOOKING', 'holds', 'BOOKING.asking'),
    state('BOOKING.asking'),
    state('BOOKING.choosing', 'passes'),
    state('BOOKING.confirming'),
    state('ENDED', 'ends'),
  ],
  edges: [
    { from: 'route', to: 'BOOKING.asking', act: null, guard: 'needsTime' },
    { from: 'BOOKING.asking', to: 'BOOKING.choosing', act: 'CHOICE', guard: null },
    { from: 'BOOKING.choosing', to: 'BOOKING.confirming', act: null, guard: 'isFree' },
    { from: 'BOOKING.choosing', to: 'ENDED', act: null, guard: null },
    { from: 'BOOKING.confirming', to: 'route', act: 'YES', guard: null },
    { from: 'BOOKING.confirming', to: 'BOOKING.confirming', act: 'NO_MATCH', guard: null },
    { from: 'BOOKING.confirming', to: 'ENDED', act: 'HUMAN', guard: null },
  ],
  everywhere: [
    { within: null, act: 'HUMAN', to: ['ENDED'] },
    { within: null, act: 'HUNG_UP', to: ['ENDED'] },
    { within: null, act: 'REPEAT', to: ['resume'] },
    { within: 'BOOKING', act: 'WAIT', to: [] },
  ],
}

describe('the pictures of a chart', () => {
  const [overview, booking] = picturesOf(chart)

  it('are an overview, and one of each state that holds several', () => {
    expect(picturesOf(chart).map(({ id }) => id)).toEqual(['overview', 'BOOKING'])
    expect(overview?.nodes.map(({ label }) => label)).toEqual(['what is missing?', 'Booking', 'Ended'])
  })

  it('draw a way through a state that only passes on past it', () => {
    expect(booking?.nodes.map(({ path }) => path)).not.toContain('BOOKING.choosing')
    expect(booking?.edges).toContainEqual({ from: 'BOOKING.asking', to: 'BOOKING.confirming', labels: ['picks one [is free]'] })
  })

  it('tell in words what holds everywhere, and draw it nowhere', () => {
    expect(overview?.anywhere).toContain('asks for a person, hangs up → ended')
    expect(overview?.anywhere).toContain('“sorry?” → the same question again')
    expect(booking?.anywhere).toEqual(['“hold on” → stays'])
    expect(booking?.edges.some(({ labels }) => labels.includes('asks for a person'))).toBe(false)
  })

  it('leave the ways back to the same question out, and those to other pictures dashed', () => {
    expect(booking?.edges.some(({ from, to }) => from === to)).toBe(false)
    expect(booking?.nodes.find(({ path }) => path === 'route')?.kind).toBe('elsewhere')
  })
})

describe('a picture as text', () => {
  it('has the path of every state as an id, in DOT', () => {
    const [overview] = picturesOf(chartOf(exampleDialog()))
    const dot = overview ? toDot(overview) : ''
    expect(dot).toContain('"COLLECTING_NAME" [label="Collecting name", id="COLLECTING_NAME", class="asks"]')
    expect(dot).toContain('"SCHEDULING" [label="Scheduling", id="SCHEDULING", class="acts"]')
    expect(dot).toContain('label="At any time\\lhangs up → ended\\l"')
  })

  it('begins and ends where the call does, in Mermaid', () => {
    const [overview] = picturesOf(chartOf(exampleDialog()))
    const mermaid = overview ? toMermaid(overview) : ''
    expect(mermaid).toMatch(/^stateDiagram-v2\n {2}direction LR\n {2}\[\*\] --> COLLECTING_NAME\n/)
    expect(mermaid).toContain('  ENDED --> [*]')
  })
})
