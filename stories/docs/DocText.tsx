import { Markdown } from '@storybook/addon-docs/blocks';
import { linkGuides } from './guides.ts';
import { sectionOf } from './sectionOf.ts';

/** A file of the project, or one section of it, as it stands there. */
export function DocText({
  file,
  section,
  folder = 'docs/',
}: {
  /** The text of the file. */
  file: string;
  /** The heading over the part that is wanted. @default all but the title */
  section?: string | undefined;
  /** Where the file lies, for its links. @default 'docs/' */
  folder?: 'docs/' | '' | undefined;
}) {
  return <Markdown>{linkGuides(sectionOf(file, section), folder)}</Markdown>;
}
