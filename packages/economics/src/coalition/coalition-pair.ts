/** Two coalitions that a game should hold together, and by how much it fails to. */
export interface CoalitionPair {
  /** The first coalition as a bit mask. */
  readonly first: number;
  /** The second coalition as a bit mask. */
  readonly second: number;
  /** In the unit of the values; positive where the property is violated. */
  readonly gap: number;
}
