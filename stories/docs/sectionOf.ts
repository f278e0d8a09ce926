/** A part of a Markdown file: what stands under a heading, up to the next one of its level. Without a heading, all but the title. */
export function sectionOf(markdown: string, heading?: string | undefined): string {
  if (heading === undefined) return markdown.replace(/^# .*\n/, '');
  const lines = markdown.split('\n');
  const levelOf = (line: string) => /^(#+) /.exec(line)?.[1]?.length ?? 0;
  const start = lines.findIndex(
    (line) => levelOf(line) > 0 && line.replace(/^#+ (\d+\. )?/, '') === heading,
  );
  const first = lines[start];
  if (first === undefined) throw new Error(`The file has no section “${heading}”.`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => levelOf(line) > 0 && levelOf(line) <= levelOf(first));
  return (end < 0 ? rest : rest.slice(0, end)).join('\n');
}
