import { ArgTypes, Heading } from '@storybook/addon-docs/blocks';
import type { ComponentType, ReactNode } from 'react';
import { type StoryFile, StoryLinks } from './StoryLinks.tsx';
import { Styling } from './Styling.tsx';

/** What the page of each component says in the same order. What varies in words stands in its `.mdx`. */
export function ComponentPage<Props>({
  component,
  name,
  stories,
  folder,
  sheets,
  keyboard,
  accessibility,
}: {
  component: ComponentType<Props>;
  name: string;
  stories: readonly StoryFile[];
  /** Of `src/components`. */
  folder: string;
  sheets?: readonly string[] | undefined;
  keyboard: ReactNode;
  accessibility: ReactNode;
}) {
  return (
    <>
      <Heading>States</Heading>
      <p>In the order in which a person meets them; the first is the way through.</p>
      {stories.map((file) => (
        <StoryLinks key={file.default.title} of={file} />
      ))}
      <Heading>Props</Heading>
      <ArgTypes of={component} />
      <Heading>Keyboard</Heading>
      {keyboard}
      <Heading>Styling</Heading>
      <p>
        Tokens are set on any element around, classes and attributes are for your own rules:{' '}
        <a href="./?path=/docs/guides-theming--docs" target="_top">
          Theming
        </a>
        .
      </p>
      <Styling component={name} folder={folder} sheets={sheets} />
      <Heading>Accessibility</Heading>
      {accessibility}
    </>
  );
}
