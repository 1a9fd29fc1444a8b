/** Messages of sweeps: grids of scenarios and draws, on this machine or on many. */
export const sweep = {
  command: {
    sweep:
      'Solve every combination of scenarios, worlds, horizons, parameters and draws in a sweep file.',
    work: 'Perform the jobs of sweeps from a Redis server until it is interrupted.',
  },
  argument: {
    file: 'a sweep file (YAML)',
    url: 'the Redis server, such as redis://host:6379; $MUSUBI_ENGINE if left out',
  },
  option: {
    engine:
      'Redis server whose workers perform the sweep, instead of this machine; $MUSUBI_ENGINE if left out',
    threads: 'worker threads; as many as the machine has cores if left out',
    out: 'folder of the results',
    chunks: 'perform only these chunks, such as 1-100, for a later run that gathers',
    slurm: 'print a script with which Slurm performs the chunks as an array of tasks',
  },
  example: {
    local: 'A sweep on all cores of this machine',
    redis: 'The same on the workers of a Redis server',
    chunks: 'Some chunks of it',
    slurm: 'The script for Slurm',
    work: 'All cores of this machine for the sweeps of a server',
  },
  usage: {
    range: 'a range such as 1-100',
    whole: 'a whole number from 1',
  },
  done: '{{id}}: {{cells}} cells, {{solves}} solves with a result.',
  failures: '{{number}} solves have no result; {{path}} says why.',
  deadLetter: 'A chunk could not be performed: {{reason}}',
  performed:
    'Chunks {{from}}–{{to}} of {{total}} are done. The same command without --chunks gathers them.',
  interrupted:
    'Interrupted. What is done is kept in {{path}}; the same command continues from there.',
  noWorkers:
    'No worker of this model ({{model}}) is connected; the sweep waits for one: musubi work.',
  strangers: 'Workers that leave these jobs, because their version or code is another: {{number}}.',
  working:
    'Working for {{server}} on {{threads}} threads, model {{model}}. An interruption lets it finish and leave.',
  stranger:
    'Jobs of model {{model}}, version {{version}}, are left alone: this program is another.',
  left: 'Left after {{done}} jobs; {{failed}} attempts failed.',
} as const;
