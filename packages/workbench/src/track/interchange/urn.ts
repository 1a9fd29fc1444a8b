/** Name a record in linked data by its id. */
export function urnOf(id: string): string {
  return `urn:uuid:${id}`;
}
