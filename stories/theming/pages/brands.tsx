import type { ReactNode } from 'react';

/** A company as its login page shows it. */
export interface Brand {
  name: string;
  /** One sentence on what it is. */
  claim: string;
  mark: ReactNode;
  /** A drawing that fills the page beside or behind the form. */
  art?: ReactNode | undefined;
  /** Set large over the drawing. */
  motto?: string | undefined;
  /** What stands at the end of the top line. */
  aside?: string | undefined;
  foot: readonly string[];
}

export const brands = {
  fernway: {
    name: 'Fernway',
    claim: 'Plan trips and split the cost with people you trust.',
    mark: <path d="M9 20V9.5h10M9 14.75h7.5" />,
    foot: ['Help', 'Privacy', 'Terms'],
  },
  midnight: {
    name: 'Halden',
    claim: 'Quiet software for people who watch the night sky.',
    mark: <path d="M18.5 16.5A6.5 6.5 0 1 1 12 8.5a5 5 0 0 0 6.500 8Z" />,
    art: <NightSky />,
    motto: 'Two hours of open shutter. Nothing lost.',
    foot: ['Status', 'Privacy'],
  },
  signal: {
    name: 'Signalyard',
    claim: 'Logs, traces and alerts on one line.',
    mark: <path d="M8 14h3l3-6 3 12 3-6h1" />,
    art: <Trace />,
    aside: 'eu-north-1 · all systems go',
    foot: ['docs', 'status', 'terms'],
  },
  orchard: {
    name: 'Orchard Press',
    claim: 'Books on gardens, kitchens and slow afternoons, since 1964.',
    mark: (
      <path d="M14 8v12M14 13c-3.500 0-5.500-1.500-5.500-4.500M14 15c3.500 0 5.500-1.500 5.500-4.500" />
    ),
    art: <Branch />,
    foot: ['Help', 'Privacy', 'Terms'],
  },
} as const satisfies Record<string, Brand>;

/** Star trails around a pole, as a long exposure draws them. */
function NightSky() {
  const trails = Array.from({ length: 22 }, (_, at) => ({
    radius: 40 + at * 26,
    from: (at * 137.5) % 360,
    sweep: 34 + ((at * 53) % 48),
  }));
  return (
    <svg viewBox="0 0 600 800" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {trails.map(({ radius, from, sweep }) =>
        [0, 120, 240].map((turn) => (
          <path key={`${radius} ${turn}`} d={arc(210, 250, radius, from + turn, sweep)} />
        )),
      )}
      <circle cx="210" cy="250" r="3" />
    </svg>
  );
}

function arc(x: number, y: number, radius: number, from: number, sweep: number): string {
  const at = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return `${(x + radius * Math.cos(angle)).toFixed(1)} ${(y + radius * Math.sin(angle)).toFixed(1)}`;
  };
  return `M${at(from)}A${radius} ${radius} 0 0 1 ${at(from + sweep)}`;
}

/** One line that is calm, and once is not. */
function Trace() {
  return (
    <svg viewBox="0 0 1280 240" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 132h96l12-20 14 34 12-14h84l18-96 26 190 20-94h472l10-14 12 28 10-14h96l14-58 20 106 14-48h110l10-16 12 28 10-12h212" />
    </svg>
  );
}

/** A branch with leaves and two pears. */
function Branch() {
  const leaves = [
    [92, 78, -38],
    [150, 62, 24],
    [186, 104, -30],
    [246, 98, 30],
    [282, 148, -22],
    [338, 150, 38],
  ];
  return (
    <svg viewBox="0 0 420 320" aria-hidden="true">
      <path className="login-art-line" d="M0 40c90 6 190 40 260 76 50 26 90 56 124 96" />
      {leaves.map(([x, y, turn]) => (
        <path
          key={x}
          className="login-art-leaf"
          d="M0 0c16-26 44-30 66-24C58 2 34 16 0 0Z"
          transform={`translate(${x} ${y}) rotate(${turn})`}
        />
      ))}
      <g className="login-art-fruit">
        <path d="M206 118c-4 14-16 20-20 38-5 22 8 38 26 38s31-16 26-38c-4-18-20-22-24-38Z" />
        <path d="M312 176c-4 12-14 18-18 33-4 20 8 33 24 33s27-14 22-33c-4-16-17-20-21-33Z" />
      </g>
    </svg>
  );
}
