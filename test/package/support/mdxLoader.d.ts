declare module '@storybook/addon-docs/mdx-loader' {
  /** What Storybook compiles its pages with, as bundlers call it. */
  function load(
    this: {
      resourcePath: string;
      async(): (error: Error | null, code?: string) => void;
      getOptions(): object;
    },
    text: string,
  ): Promise<void>;

  // biome-ignore lint/style/noDefaultExport: That is how the package exports it.
  export { load as default };
}
