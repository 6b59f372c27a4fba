/** What one part of the benchmark found: a table, the targets, and what a reader must know to read them right. */
export type Section = {
  readonly id: string
  readonly title: string
  /** Under what conditions it was measured. */
  readonly conditions: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  readonly targets: readonly Target[]
}

export type Target = {
  readonly what: string
  readonly wanted: string
  readonly measured: number
  readonly unit: string
  readonly met: boolean
}

/** Tells what goes on while a section runs. */
export type Progress = (line: string) => void
