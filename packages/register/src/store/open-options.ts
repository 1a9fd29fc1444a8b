/** How a register is opened. */
export interface OpenOptions {
  /** Whether it is made where there is none; otherwise that is `missing-data`. */
  readonly create?: boolean;
  /** Gives the moment of each act; the database's clock if left out. Only the owner of a server's register may say it. */
  readonly now?: () => Date;
  readonly newId?: () => string;
}
