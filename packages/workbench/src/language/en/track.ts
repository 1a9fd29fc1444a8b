/** The book of promises. */
export const track = {
  command: 'Keep the book of promises: who promised what, was it kept, and what is it worth.',
  option: {
    register:
      'the register: a folder, or the URL of a PostgreSQL database (MUSUBI_REGISTER or DATABASE_URL otherwise)',
    as: 'who you are in the register (MUSUBI_ACTOR otherwise)',
  },
  usage: {
    asOf: '“{{command}}” works on the register as it stands now and cannot be done --as-of another day',
  },
} as const;
