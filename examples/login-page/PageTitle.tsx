import { useEffect, useRef } from 'react';

interface PageTitleProps {
  title: string;
  lede: string;
}

/** What stands first on a page, and takes the focus when the page takes the place of another. */
export function PageTitle({ title, lede }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header>
      <h1 className="host-title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="host-lede">{lede}</p>
    </header>
  );
}
