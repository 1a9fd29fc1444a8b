/** The log of a register, its keys, checkpoints and exports. */
export const trackAudit = {
  command: {
    key: 'The parties’ keys, with which they sign the log.',
    keyCreate: 'Make a key pair; the private half is encrypted and stays with its party.',
    keyAdd: 'Add a party’s public key to the register.',
    keyList: 'List the parties’ public keys; as JSON it is what `verify --trust` takes.',
    keyRevoke: 'Revoke a key from now on; what it signed before counts.',
    checkpoint: 'Verify the log and sign it as it stands, for each party whose key is given.',
    log: 'Show the log: who did what, when.',
    voidCheckpoint:
      'Say that the signatures of a checkpoint do not count, because one of them is wrong; the log says who did it and why.',
    redact:
      'Remove what a record was at an older entry for good; its hash stays, so that the log is still valid.',
    export:
      'Write what you see of the register to a file that anybody can verify without the register.',
    verify:
      'Verify an export, or an open register: hashes, chain, records, checkpoints and signatures.',
    backup:
      'Copy the whole register to a file, as its administrator and the owner of its database.',
    restore:
      'Put a backup into an empty folder or database; it is verified before anything can be seen.',
  },
  argument: {
    backup: 'the backup',
    publicKey: 'the public key in PEM',
    keyId: 'the key, by its id',
    export: 'the export; left out, the register itself is verified',
  },
  option: {
    party: 'the party, by its ISO 3166-1 alpha-3 code',
    keyOut: 'where the private key goes; the public key goes beside it as .pub.pem',
    passphraseFile:
      'a file whose first line is the passphrase of the keys (MUSUBI_KEY_PASSPHRASE otherwise)',
    key: 'private keys to sign with, one for each party',
    exportKey: 'private keys to sign the export with; without one nobody vouches for its end',
    object: 'only the entries of this object, for example commitment/0179c6d2-…',
    after: 'only entries after this number',
    limit: 'at most so many entries',
    seq: 'the number of the entry',
    reason: 'why; it stands in the log',
    out: 'the file to write',
    audience:
      'how far it may go: own is all that you see, task-force and public hold no more than that',
    originals: 'with the original documents',
    trust:
      'keys that you trust, as `track key list --json` writes them; a signature with any other key then fails',
    earlier: 'an export of before, from which this log must have grown',
  },
  usage: { party: 'three capital letters, such as JPN' },
  example: {
    keyCreate: 'Make the key pair of a party',
    keyAdd: 'Let a register know its public half',
    keyList: 'Write the keys that you have checked, for `verify --trust`',
    keyRevoke: 'Revoke a key that was lost',
    checkpoint: 'Sign the log of today',
    log: 'Show the log after an entry',
    voidCheckpoint: 'Void a checkpoint that verification found wrongly signed',
    redact: 'Remove what should never have been written',
    export: 'Export all that you see, signed by a party',
    exportPublic: 'Export what is public',
    verify: 'Verify an export, trusting keys that you know',
    verifyEarlier: 'Verify that nothing of an older export was taken away',
    verifyLive: 'Verify an open register',
    backup: 'Back a register up',
    restore: 'Restore it into a folder',
    restoreServer: 'Move it to a PostgreSQL server',
  },
  label: {
    party: 'Party',
    key: 'Key',
    validFrom: 'Valid from',
    revokedAt: 'Revoked',
    fingerprint: 'Fingerprint (SHA-256)',
    privateKey: 'Private key',
    publicKey: 'Public key',
    seq: 'Entry',
    at: 'Moment',
    actor: 'Actor',
    action: 'Action',
    object: 'Object',
    hash: 'Hash',
    entries: 'Entries',
    payloads: 'Payloads',
    records: 'Records',
    originals: 'Originals',
    redactions: 'Redactions',
    checkpoints: 'Checkpoints',
    signatures: 'Signatures',
    voided: 'Checkpoints declared void',
    withheldEntries: 'Entries withheld (hash only)',
    withheldPayloads: 'Payloads withheld or redacted',
    withheldRecords: 'Records withheld',
    root: 'Merkle root',
    signedBy: 'Signed by',
    signedUpTo: 'Signed up to entry',
    unsigned: 'Entries since',
    checksum: 'Checksum (SHA-256)',
    madeAt: 'Made at',
    audience: 'Audience',
    people: 'People',
  },
  reach: {
    own: 'all that this role sees',
    'task-force': 'no more than the task force sees',
    public: 'no more than the public sees',
  },
  checkpoint: {
    next: 'The log is valid up to here. Write an export that others can verify, and keep it elsewhere:',
  },
  key: {
    passphrase:
      'Give a passphrase of at least {{number}} characters, in this variable or in a file named by --passphrase-file.',
    made: 'Keep the private key with {{party}} and its passphrase elsewhere. Give {{file}} to the administrator of the register, and the fingerprint to everybody by another way.',
    added: 'The key {{key}} of {{party}} was added.',
    revoked: 'The key {{key}} of {{party}} is revoked from {{at}} on.',
    none: 'No party has a key yet. Make one and add it:',
  },
  log: {
    none: 'The log holds nothing that you may see here.',
    more: 'There may be more: --after {{seq}}',
  },
  voidCheckpoint: {
    done: 'The signatures of the checkpoint up to entry {{seq}} no longer count; entry {{entry}} says who declared it and why.',
  },
  redact: {
    done: 'The payload of entry {{seq}} is gone for good; entry {{entry}} says who removed it and why. Copies that others hold are not reached.',
  },
  export: {
    written: '{{file}} was written.',
    nobody: 'nobody',
    unsigned:
      'Nobody signed this export: whoever holds it could cut entries after the last checkpoint. Sign with --key.',
  },
  backup: {
    written:
      '{{file}} was written. It holds everything, whatever its marking: keep it as you keep the register.',
    restored: '{{file}} was restored: every row is as it was, and the log is valid.',
  },
  verify: {
    broken:
      'Logged as they stand, but not in the form of their kind, so that reads leave them out: {{objects}}. Whoever may change them can write them anew.',
    valid: '{{source}}: nothing is wrong',
    unanchored:
      'The keys come from the export itself. This shows that it is consistent, not who signed it: compare the fingerprints with what the parties gave you, or use --trust.',
    unsealed:
      'Nobody sealed this export: entries after the last signature, and what it says it withholds, rest on its checksum alone.',
    unsigned: 'No party has signed any of it yet. A party signs it with:',
    notJson: 'something that is no JSON',
    trust: 'a list of keys as `musubi track key list --json` writes it',
  },
} as const;
