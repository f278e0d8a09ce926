import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, type Session } from './Session.ts';

/** Any free port, a camera that draws itself and asks nobody, nothing that moves, and no questions to Mozilla's servers. */
const settings = {
  'marionette.port': 0,
  'ui.prefersReducedMotion': 1,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'media.navigator.permission.disabled': true,
  'media.navigator.streams.fake': true,
};

/**
 * Firefox without a window, with a camera of its own that needs no permission. Speaks WebDriver over Marionette, which is
 * what geckodriver would speak: Debian has Firefox, and no geckodriver.
 */
export async function openFirefox(program: string): Promise<Session> {
  const folder = await mkdtemp(join(tmpdir(), 'mfa-firefox-'));
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(folder, 'user.js'), lines.join(''));
  const child = spawn(program, ['--marionette', '--headless', '--no-remote', '--profile', folder], {
    env: {
      ...process.env,
      HOME: folder,
      LANG: 'en_US.UTF-8',
      MOZ_HEADLESS_WIDTH: '800',
      MOZ_HEADLESS_HEIGHT: '900',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const gone = once(child, 'exit');
  const close = async () => {
    child.kill();
    await gone;
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    const socket = connect(await readPort(child), '127.0.0.1');
    const ask = createAsk(socket);
    await once(socket, 'connect');
    await ask('WebDriver:NewSession', {});
    return {
      async send(command, parameters) {
        // Without a sandbox a script meets the page's own objects, as WebDriver has it.
        const answer = await ask(commands[command].name, {
          ...parameters,
          sandbox: null,
          full: false,
        });
        return answer.value;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function readPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, port] = /Marionette\tINFO\tListening on port (\d+)/.exec(said) ?? [];
      if (port) resolve(Number(port));
    });
  });
}

interface Answer {
  value?: unknown;
}
type Problem = { error: string; message: string };
type Waiting = { resolve(answer: Answer): void; reject(error: Error): void };

/**
 * The wire: `<bytes>:[0, id, name, parameters]`, answered by `<bytes>:[1, id, problem, answer]`.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
function createAsk(socket: Socket) {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let message = take(); message !== undefined; message = take()) hear(message);
  });

  function take(): string | undefined {
    const colon = rest.indexOf(':');
    const end = colon + 1 + Number(rest.toString('latin1', 0, Math.max(colon, 0)));
    if (colon < 0 || rest.length < end) return undefined;
    const message = rest.toString('utf8', colon + 1, end);
    rest = rest.subarray(end);
    return message;
  }

  function hear(message: string): void {
    const heard: unknown = JSON.parse(message);
    // Firefox says who it is before it is asked.
    if (!Array.isArray(heard)) return;
    // SAFETY: the protocol's own shape.
    const [, id, problem, answer] = heard as [1, number, Problem | null, Answer];
    const asked = waiting.get(id);
    waiting.delete(id);
    if (problem) asked?.reject(new Error(`${problem.error}: ${problem.message}`));
    else asked?.resolve(answer);
  }

  return (name: string, parameters: Record<string, unknown>): Promise<Answer> => {
    last += 1;
    const message = JSON.stringify([0, last, name, parameters]);
    socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((resolve, reject) => waiting.set(last, { resolve, reject }));
  };
}
