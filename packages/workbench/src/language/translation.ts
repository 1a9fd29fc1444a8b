/** The same keys as an English area, in a language that has one plural form. */
export type Translation<Area> = {
  readonly [Key in keyof Area as Key extends `${string}_one`
    ? never
    : Key]: Area[Key] extends string ? string : Translation<Area[Key]>;
};
