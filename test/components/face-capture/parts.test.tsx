import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CameraBar } from '../../../src/components/face-capture/CameraBar.tsx';
import { CameraFrame } from '../../../src/components/face-capture/CameraFrame.tsx';
import { CameraPicker } from '../../../src/components/face-capture/CameraPicker.tsx';
import type { CameraOnState } from '../../../src/components/face-capture/CameraStep.tsx';
import type { FaceCaptureViewProps } from '../../../src/components/face-capture/FaceCaptureView.tsx';
import { IntroStep } from '../../../src/components/face-capture/IntroStep.tsx';
import { SendStep } from '../../../src/components/face-capture/SendStep.tsx';
import { WaysOut } from '../../../src/components/face-capture/WaysOut.tsx';
import type { FaceCapture, Hint } from '../../../src/flows/index.ts';
import { en } from '../../../src/messages/en/index.ts';
import { announcedTexts } from '../../support/announcements.ts';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';

const words = en.faceCapture;
const calls = {
  shoot: vi.fn(),
  stopCount: vi.fn(),
  chooseCamera: vi.fn(),
  play: vi.fn(),
  start: vi.fn(),
  upload: vi.fn(),
  stopSending: vi.fn(),
};
afterEach(() => {
  for (const call of Object.values(calls)) call.mockClear();
});

/** What a part needs of the flow. */
function flowOf(given: object = {}): FaceCapture {
  // SAFETY: the parts read no more of it than stands here and in what the test gives.
  return {
    ...calls,
    camera: { status: 'off' },
    canUpload: false,
    attach() {},
    ...given,
  } as unknown as FaceCapture;
}
const on = (given: object = {}) => ({
  status: 'on',
  stream: new MediaStream(),
  cameras: [],
  isPaused: false,
  ...given,
});
const tries = { mismatches: 0 };
const propsOf = (given: Partial<FaceCaptureViewProps> = {}): FaceCaptureViewProps => ({
  mode: 'verify',
  flow: flowOf(),
  ...given,
});
const find = (part: string) => document.querySelector(`[data-part="${part}"]`);
const guided = (shown: Hint): CameraOnState =>
  // SAFETY: of what guides a person the picture shows the hint alone.
  ({ status: 'live', ...tries, guidance: { shown } }) as CameraOnState;

describe('the picture', () => {
  it.each<[string, CameraOnState, object, string[]]>([
    ['asked for', { status: 'asking', ...tries }, { status: 'opening' }, ['spinner']],
    ['on its way', { status: 'starting', ...tries }, on(), ['spinner']],
    [
      'waiting for a press',
      { status: 'starting', ...tries, needsPress: true },
      on(),
      ['camera-play'],
    ],
    ['on', { status: 'live', ...tries }, on(), ['camera-guide', 'camera-mark']],
    ['on, with a hint', guided('far'), on(), ['camera-guide', 'camera-hint', 'camera-mark']],
    ['lost meanwhile', { status: 'live', ...tries }, { status: 'off' }, ['spinner']],
    [
      'counted down',
      { status: 'countdown', seconds: 2, ...tries },
      on(),
      ['camera-count', 'camera-guide', 'camera-mark'],
    ],
  ])('of a camera that is %s', (_, state, camera, parts) => {
    renderWithMfa(<CameraFrame {...propsOf({ flow: flowOf({ camera }) })} state={state} />);
    const all = [
      'camera-count',
      'camera-guide',
      'camera-hint',
      'camera-mark',
      'camera-play',
      'spinner',
    ];
    expect(all.filter((part) => find(part))).toEqual(parts);
    const frame = find('camera');
    expect(frame?.hasAttribute('data-live')).toBe(parts.includes('camera-mark'));
    expect(frame?.getAttribute('aria-busy')).toBe(parts.includes('spinner') ? 'true' : null);
  });

  it('has a green oval and a tick where all is well, and while the photo is taken', () => {
    const flow = flowOf({ camera: on() });
    const { show } = renderWithMfa(<CameraFrame {...propsOf({ flow })} state={guided('dark')} />);
    const line = () => document.querySelector('.mfa-camera-guide-line')?.getAttribute('data-state');
    expect(line()).toBeNull();
    expect(find('camera')).toHaveAttribute('data-hint', 'dark');
    expect(find('camera-hint')).toHaveTextContent(words.hintDark);
    expect(find('camera-hint')?.querySelector('svg')).toBeNull();
    for (const state of [guided('hold'), { status: 'taking', ...tries } as const]) {
      show(<CameraFrame {...propsOf({ flow })} state={state} />);
      expect(line()).toBe('hold');
      expect(find('camera-hint')).toHaveTextContent(words.hintGood);
      expect(find('camera-hint')?.querySelector('svg')).not.toBeNull();
    }
  });

  it('begins with a press where the browser plays nothing by itself', () => {
    const state = { status: 'starting', ...tries, needsPress: true } as const;
    renderWithMfa(<CameraFrame {...propsOf({ flow: flowOf({ camera: on() }) })} state={state} />);
    fireEvent.click(screen.getByRole('button', { name: words.tapToPlay }));
    expect(calls.play).toHaveBeenCalledTimes(1);
  });
});

describe('the shutter', () => {
  const shutter = () => screen.getByRole('button', { name: words.takePhoto });
  it.each<[string, CameraOnState, object, boolean]>([
    ['live', { status: 'live', ...tries }, on(), true],
    ['paused by the device', { status: 'live', ...tries }, on({ isPaused: true }), false],
    ['off by now', { status: 'live', ...tries }, { status: 'off' }, false],
    ['starting', { status: 'starting', ...tries }, on(), false],
    ['taking a photo', { status: 'taking', ...tries }, on(), false],
  ])('of a camera that is %s', (_, state, camera, works) => {
    renderWithMfa(<CameraBar {...propsOf({ flow: flowOf({ camera }) })} state={state} />);
    expect(shutter().getAttribute('aria-disabled')).toBe(works ? null : 'true');
    fireEvent.click(shutter());
    expect(calls.shoot).toHaveBeenCalledTimes(works ? 1 : 0);
    expect(find('cancel')).toBeNull();
  });

  it('stops a countdown, and is none while the browser asks', () => {
    const onCancel = vi.fn();
    const props = propsOf({ flow: flowOf({ camera: on() }), onCancel });
    const state = { status: 'countdown', seconds: 3, ...tries } as const;
    const { show } = renderWithMfa(<CameraBar {...props} state={state} />);
    const stop = screen.getByRole('button', { name: words.stopCount });
    expect(stop).toHaveAttribute('data-state', 'countdown');
    expect(stop).not.toHaveAttribute('aria-disabled');
    fireEvent.click(stop);
    expect(calls.stopCount).toHaveBeenCalledTimes(1);
    expect(calls.shoot).not.toHaveBeenCalled();
    show(<CameraBar {...props} state={{ status: 'asking', ...tries }} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });
});

describe('the other cameras', () => {
  const cameras = [
    { id: 'a', label: 'Front' },
    { id: 'b', label: '' },
  ];
  it('are listed by their names, or numbered, and another one is said', () => {
    const flow = flowOf({ camera: on({ cameras, deviceId: 'a' }) });
    const { show } = renderWithMfa(<CameraPicker flow={flow} />);
    const list = screen.getByRole('combobox', { name: words.chooseCamera });
    expect([...list.querySelectorAll('option')].map(({ value, text }) => [value, text])).toEqual([
      ['a', 'Front'],
      ['b', words.cameraNumber({ position: 2 })],
    ]);
    expect(list).toHaveValue('a');
    expect(announcedTexts()).toEqual([]);
    fireEvent.change(list, { target: { value: 'b' } });
    expect(calls.chooseCamera.mock.calls).toEqual([['b']]);
    show(<CameraPicker flow={flowOf({ camera: on({ cameras, deviceId: 'b' }) })} />);
    expect(announcedTexts()).toEqual([
      words.cameraChanged({ name: words.cameraNumber({ position: 2 }) }),
    ]);
  });

  it('have an empty choice where the browser does not say which one is on', () => {
    renderWithMfa(<CameraPicker flow={flowOf({ camera: on({ cameras }) })} />);
    expect(screen.getByRole('combobox')).toHaveValue('');
    expect(screen.getAllByRole('option')).toHaveLength(3);
  });

  it.each([on({ cameras: cameras.slice(1) }), { status: 'opening' }])('are none: %#', (camera) => {
    renderWithMfa(<CameraPicker flow={flowOf({ camera })} />);
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('a photo on its way', () => {
  const photo = { blob: new Blob(['no picture']), width: 640, height: 480 };
  const base = { ...tries, photo, source: 'camera' } as const;

  it('shows how far it is where that is known, and can be stopped', () => {
    const props = propsOf();
    const { show } = renderWithMfa(
      <SendStep {...props} state={{ ...base, status: 'uploading' }} />,
    );
    const bar = () => screen.getByRole('progressbar', { name: words.progressName });
    expect(bar()).not.toHaveAttribute('value');
    expect(find('progress')?.querySelectorAll('span')).toHaveLength(1);
    show(<SendStep {...props} state={{ ...base, status: 'uploading', progress: 0.4 }} />);
    expect(bar()).toHaveAttribute('value', '0.4');
    expect(find('progress')).toHaveTextContent('40%');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(calls.stopSending).toHaveBeenCalledTimes(1);
  });

  it('cannot be called back once it is compared', () => {
    renderWithMfa(
      <SendStep {...propsOf()} state={{ ...base, source: 'file', status: 'checking' }} />,
    );
    expect(screen.getByRole('heading', { name: words.compareTitle })).toBeVisible();
    expect(screen.getByRole('img', { name: words.chosenName })).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(calls.stopSending).not.toHaveBeenCalled();
  });
});

describe('before the camera', () => {
  it('says what is set up, and starts', () => {
    renderWithMfa(<IntroStep {...propsOf({ mode: 'bind', review: false, issuer: 'Fernway' })} />);
    expect(screen.getByRole('heading', { name: words.setUpTitle })).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: words.start }));
    expect(calls.start).toHaveBeenCalledTimes(1);
  });

  it('starts nothing before a person agrees, says why, and then does', () => {
    renderWithMfa(<IntroStep {...propsOf({ consent: true, flow: flowOf({ canUpload: true }) })} />);
    expect(screen.getByRole('heading', { name: words.checkTitle })).toBeVisible();
    const start = screen.getByRole('button', { name: words.start });
    fireEvent.click(start);
    expect(calls.start).not.toHaveBeenCalled();
    expect(start).toHaveAccessibleDescription(expect.stringContaining(words.consentFirst));
    expect(find('upload')).toBeNull();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(screen.queryByText(words.consentFirst)).toBeNull();
    fireEvent.click(start);
    expect(calls.start).toHaveBeenCalledTimes(1);
    expect(find('upload')).not.toBeNull();
  });
});

describe('the ways out', () => {
  const all = () => ({
    flow: flowOf({ canUpload: true }),
    onAnotherWay: vi.fn(),
    onCancel: vi.fn(),
  });
  it('are wide, each with its name and place, or small below a picture', () => {
    const ways = all();
    const { show } = renderWithMfa(<WaysOut {...ways} />);
    expect(find('camera-ways')).toBeNull();
    expect(find('upload')?.querySelector('svg')).not.toBeNull();
    for (const part of ['upload', 'another-way', 'cancel']) {
      expect(find(part)).toHaveAttribute('data-wide');
      fireEvent.click(find(part) ?? document.body);
    }
    expect(calls.upload).toHaveBeenCalledTimes(1);
    expect(ways.onAnotherWay).toHaveBeenCalledTimes(1);
    expect(ways.onCancel).toHaveBeenCalledTimes(1);
    show(<WaysOut {...ways} size="small" />);
    expect(find('camera-ways')?.children).toHaveLength(3);
    expect(find('upload')?.querySelector('svg')).toBeNull();
    for (const part of ['upload', 'another-way', 'cancel']) {
      expect(find(part)).not.toHaveAttribute('data-wide');
      expect(find(part)).toHaveAttribute('data-size', 'small');
    }
  });

  it('offer no file where one is asked for, and are none where there is no other', () => {
    const { show } = renderWithMfa(<WaysOut {...all()} isUpload />);
    expect(find('upload')).toBeNull();
    show(<WaysOut flow={flowOf({ canUpload: true })} isUpload />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
