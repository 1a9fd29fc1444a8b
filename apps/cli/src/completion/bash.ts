import { type CommandWords, flagsByValue, quoted } from './command-words.ts';

/** Write the completion of a program's commands for bash 4 and later. */
export function bashCompletion(commands: readonly CommandWords[]): string {
  const steps = commands
    .filter(({ route }) => route.length > 0)
    .map(({ route }) => quoted(`${route.slice(0, -1).join(' ')} ${route.at(-1)}`));
  const values = flagsByValue(commands).map(({ flags, value }) => {
    const found = { file: 'compgen -f', text: 'true' };
    const reply =
      typeof value === 'string' ? found[value] : `compgen -W ${quoted(value.join(' '))}`;
    return `    ${flags.join('|')}) mapfile -t COMPREPLY < <(${reply} -- "$current"); return ;;`;
  });
  const replies = commands.map(({ route, options, words }) => {
    const all = [...words, ...options.flatMap(({ flags }) => flags)].join(' ');
    return `    ${quoted(route.join(' '))}) mapfile -t COMPREPLY < <(compgen -W ${quoted(all)} -- "$current") ;;`;
  });
  return `_musubi() {
  local current="\${COMP_WORDS[COMP_CWORD]}" route='' word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$route $word" in
      ${steps.join('|')}) route="\${route:+$route }$word" ;;
    esac
  done
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${values.join('\n')}
  esac
  case "$route" in
${replies.join('\n')}
  esac
}
complete -o bashdefault -o default -F _musubi musubi
`;
}
