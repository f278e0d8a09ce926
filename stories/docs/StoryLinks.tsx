import { storyNameFromExport, toId } from 'storybook/internal/csf';

/** A file of stories, as it is imported whole. */
export interface StoryFile {
  default: { title?: string | undefined };
  /** The order of the source, which the build writes down: a module's own names come by alphabet. */
  __namedExportsOrder?: readonly string[] | undefined;
}

/** Every state, in the order in which a person meets them; each leads to its story. */
export function StoryLinks({ of }: { of: StoryFile }) {
  const { default: meta, __namedExportsOrder: order, ...stories } = of;
  const all = new Map<string, unknown>(Object.entries(stories));
  return (
    <ul>
      {(order ?? [...all.keys()]).map((key) => (
        <li key={key}>
          <a
            href={`./?path=/story/${toId(meta.title ?? '', storyNameFromExport(key))}`}
            target="_top"
          >
            {readName(all.get(key)) ?? storyNameFromExport(key)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function readName(story: unknown): string | undefined {
  const hasName = typeof story === 'object' && story !== null && 'name' in story;
  return hasName ? String(story.name) : undefined;
}
