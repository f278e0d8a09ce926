import { readParts, readStates, readTokens } from './readStyling.ts';

/** What a theme can hold on to: class, states, parts and tokens, read from the sources. */
export function Styling({
  component,
  folder,
  sheets = [folder],
}: {
  component: string;
  folder: string;
  /** The component's own sheets. @default the one of its folder's name */
  sheets?: readonly string[] | undefined;
}) {
  const { className, states } = readStates(component);
  return (
    <table>
      <tbody>
        <tr>
          <th style={start}>Class</th>
          <td>
            <Names names={[className]} />
          </td>
        </tr>
        <tr>
          <th style={start}>
            <code>data-state</code>
          </th>
          <td>
            <Names names={states} />
          </td>
        </tr>
        <tr>
          <th style={start}>
            <code>data-part</code>
          </th>
          <td>
            <Names names={readParts(folder)} />
          </td>
        </tr>
        <tr>
          <th style={start}>Tokens</th>
          <td>
            <Names names={readTokens(sheets)} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** The docs' own theme centres a heading. */
const start = { textAlign: 'start', whiteSpace: 'nowrap', verticalAlign: 'top' } as const;

function Names({ names }: { names: readonly string[] }) {
  return names.map((name, at) => (
    <span key={name}>
      {at > 0 && ' · '}
      <code>{name}</code>
    </span>
  ));
}
