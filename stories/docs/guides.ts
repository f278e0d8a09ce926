/** Where a file of the project is shown here. What is not shown is named, and not linked. */
export const guides: Record<string, string> = {
  'README.md': 'guides-introduction--docs',
  'CHANGELOG.md': 'guides-changelog--docs',
  'docs/theming.md': 'guides-theming--docs',
  'docs/customising.md': 'guides-headless--docs',
  'docs/face-check.md': 'components-facecapture--docs',
  'docs/security.md': 'guides-security--docs',
  'docs/migration.md': 'guides-migration--docs',
  'docs/faults.md': 'guides-faults--docs',
  'docs/testing.md': 'guides-testing-your-app--docs',
};

/** Markdown whose links lead to pages of the playground, and to nothing that is not in it. */
export function linkGuides(markdown: string, folder: 'docs/' | ''): string {
  return markdown.replace(/\[([^\]]+)\]\(([^)\s]+\.md)(#[^)]*)?\)/g, (_, text, file) => {
    const id = guides[file.startsWith('../') ? file.slice(3) : folder + file];
    return id ? `[${text}](?path=/docs/${id})` : text;
  });
}
