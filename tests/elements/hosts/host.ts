/** A page made with a framework, that holds what stands in its field. */
export interface Host {
  held(): string
  end(): void
}
