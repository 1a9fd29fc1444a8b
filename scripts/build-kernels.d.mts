/** Compile the kernels and return the text of the module that embeds them. */
export function kernelsModule(): Promise<string>;
