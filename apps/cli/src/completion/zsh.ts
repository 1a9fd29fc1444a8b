import { type CommandWords, flagsByValue, quoted } from './command-words.ts';

/** Write the completion of a program's commands for zsh. */
export function zshCompletion(commands: readonly CommandWords[]): string {
  const steps = commands
    .filter(({ route }) => route.length > 0)
    .map(({ route }) => quoted(`${route.slice(0, -1).join(' ')} ${route.at(-1)}`));
  const values = flagsByValue(commands).map(({ flags, value }) => {
    const found = { file: '_files', text: '_message value' };
    const reply =
      typeof value === 'string' ? found[value] : `compadd -- ${value.map(quoted).join(' ')}`;
    return `    (${flags.join('|')}) ${reply}; return ;;`;
  });
  const replies = commands.map(({ route, options, words, files }) => {
    const all = [...words, ...options.flatMap(({ flags }) => flags)].map(quoted).join(' ');
    return `    (${quoted(route.join(' '))}) compadd -- ${all}${files ? '; _files' : ''} ;;`;
  });
  return `#compdef musubi
_musubi() {
  local route='' word
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$route $word" in
      (${steps.join('|')}) route="\${route:+$route }$word" ;;
    esac
  done
  case "\${words[CURRENT-1]}" in
${values.join('\n')}
  esac
  case "$route" in
${replies.join('\n')}
  esac
}
compdef _musubi musubi
`;
}
