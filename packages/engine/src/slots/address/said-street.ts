/** A street, with its number if that was said beside it, at tokens `from` up to, not including, `to`. */
export type SaidStreet = {
  readonly number?: string
  readonly street: string
  readonly unit?: string
  readonly from: number
  readonly to: number
  /** It ends or begins with "street", "road", "rue", …, or is a numbered route. */
  readonly typed: boolean
  /** That type is seldom said of anything else. */
  readonly sure: boolean
}
