/** A file that the build writes into the importing script, as Vite does it; the published types need nothing of Vite. */
declare module '*?url&inline' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: the form is Vite's.
  export default address;
}
