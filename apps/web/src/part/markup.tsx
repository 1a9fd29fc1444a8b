/**
 * Show HTML that Musubi itself wrote: every text in it was escaped when it was written, and it holds no script. Nothing else may be
 * given here.
 */
export function Markup({
  html,
  className,
}: {
  readonly html: string;
  readonly className?: string;
}) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written and escaped by the brief's own renderer
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
