/** Making a register, enrolling people and searching. */
export const trackRegister = {
  command: {
    init: 'Make a register and enrol its first administrator.',
    actor: 'Enrol the people of a register, and list them.',
    actorAdd: 'Enrol somebody, or change what they do. For administrators.',
    actorList: 'List the people of a register.',
    whoami: 'Show who you are in the register, and what that lets you do.',
    search: 'Search commitments, passages and evidence for words in any language.',
  },
  argument: { name: 'the short name: small letters, digits, hyphens', words: 'what to look for' },
  option: {
    founder: 'the short name of the administrator',
    fullName: 'the name as people write it',
    role: 'what the person does',
    party: 'for which party (ISO 3166-1 alpha-3)',
    organisation: 'the ministry or body, for owners',
    cleared: 'parties whose national (reviewers) or bilateral (secretariat) material is granted',
  },
  example: {
    init: 'A register of your own on this machine',
    team: 'A register on a PostgreSQL server, as the owner of the database in DATABASE_URL',
    actorAdd: 'Enrol an analyst',
    actorList: 'Who is there',
    whoami: 'Who am I',
    search: 'Find a promise in Japanese',
  },
  role: {
    'public-reader': 'public reader',
    analyst: 'analyst',
    owner: 'owner',
    reviewer: 'reviewer',
    secretariat: 'secretariat',
    auditor: 'auditor',
    administrator: 'administrator',
  },
  may: {
    'public-reader': 'Reads what is public.',
    analyst:
      'Reads what is public and what is the task force’s, and proposes candidates. Reads and writes what is bilateral where the own party is one of the two, and the own national material.',
    owner:
      'Reads what is public, the task force’s, and bilateral where the own party is one of the two. Writes the obligations of the own organisation and the own national material.',
    reviewer:
      'Reads what is public, the task force’s, bilateral of the own party, and national of the own party if cleared. Gives blind scores, and sees only the own ones until the reveal.',
    secretariat:
      'Reads and writes what is public and the task force’s, and opens rounds. Reads bilateral material where granted. Gives no scores; of blind ones it knows their number.',
    auditor:
      'Reads what is public, the task force’s and bilateral, the whole log, and scores after the reveal. Of national material only the hashes.',
    administrator: 'Enrols people, and keeps keys and backups. Reads what is public, no more.',
  },
  label: {
    place: 'Register',
    name: 'Name',
    fullName: 'Full name',
    role: 'Role',
    party: 'Party',
    organisation: 'Organisation',
    cleared: 'Cleared for',
    may: 'May',
    kind: 'Kind',
    language: 'Language',
    text: 'Text',
    id: 'Id',
  },
  kind: { commitment: 'commitment', passage: 'passage', evidence: 'evidence' },
  made: 'Made the register in {{place}}. {{name}} is its administrator and reads what is public, no more.',
  next: 'Next, enrol whoever works in it:',
  logins:
    'On a server everybody logs in with a role of their own. As the owner of the database, in psql, for each person:',
  guard:
    'In a folder the operating system is the guard: whoever may read the folder can act as anybody in it.',
  enrolled: 'Enrolled {{name}} as {{role}}.',
  password: {
    found: 'a password on the command line',
    expected:
      'the URL without it, and the password in ~/.pgpass or PGPASSWORD, or the whole URL in DATABASE_URL',
  },
  nothing:
    'Nothing that you may see holds “{{words}}”. Words must begin as written; try fewer or shorter ones.',
} as const;
