/** The sheet on paper: black on white whatever the scheme of the page, no fills that cost ink. */
export const paperStyles = `
@page { margin: 20mm; }
body { margin: 0; background: #ffffff; color: #000000; font: 400 15px/22px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { margin: 0 0 4px; font-size: 20px; line-height: 28px; font-weight: 600; }
p { margin: 0; }
.codes { margin-block: 28px; padding-block: 20px; border-block: 1px solid #000000; font: 500 22px/36px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; columns: 2 14em; }
.codes p { break-inside: avoid; }
.codes p:only-child { column-span: all; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 20px; margin: 0 0 24px; }
dt { color: #4a4f58; }
dd { margin: 0; }
`;
