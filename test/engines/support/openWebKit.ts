import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { vi } from 'vitest';
import type { WebKitPlace } from '../../../.ci/engines.mjs';
import { commands, type Session } from './Session.ts';

/** WebKitGTK's small browser, on a screen that nobody sees, behind its WebDriver. */
export async function openWebKit({ driver, browser, display }: WebKitPlace): Promise<Session> {
  const folder = await mkdtemp(join(tmpdir(), 'mfa-webkit-'));
  const children: ChildProcess[] = [];
  let endSession = async () => {};
  const close = async () => {
    try {
      await endSession();
    } finally {
      for (const child of children.reverse()) await end(child);
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    }
  };
  try {
    // Nothing moves.
    const settings = join(folder, '.config/gtk-3.0');
    await mkdir(settings, { recursive: true });
    await writeFile(join(settings, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
    const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(screen);
    const port = await findPort();
    const server = spawn(driver, [`--port=${port}`], {
      env: {
        ...process.env,
        HOME: folder,
        XDG_CONFIG_HOME: join(folder, '.config'),
        LANG: 'en_US.UTF-8',
        DISPLAY: await readDisplay(screen),
        GDK_BACKEND: 'x11',
        DBUS_SESSION_BUS_ADDRESS: 'disabled:',
        LIBGL_ALWAYS_SOFTWARE: '1',
        // Its sandbox needs user namespaces, which a container does not give to root.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
      stdio: 'ignore',
    });
    children.push(server);
    const root = `http://127.0.0.1:${port}`;
    await vi.waitFor(() => ask('GET', `${root}/status`), { timeout: 60_000 });
    const options = { binary: browser, args: ['--automation'] };
    const capabilities = {
      alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options },
    };
    // SAFETY: WebDriver's own shape of a new session.
    const { sessionId } = (await ask('POST', `${root}/session`, { capabilities })) as {
      sessionId: string;
    };
    const session = `${root}/session/${sessionId}`;
    endSession = async () => void (await ask('DELETE', session));
    return {
      send(command, { id, ...parameters }) {
        const { method, path } = commands[command];
        return ask(method, `${session}/${path.replace('{id}', String(id))}`, parameters);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function ask(method: string, address: string, body?: Record<string, unknown>) {
  const answer = await fetch(address, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}

/** The number that the screen chose for itself, as other programs name it. */
async function readDisplay(screen: ChildProcess): Promise<string> {
  // SAFETY: the fourth stream was asked for as a pipe, out of which the screen writes its number.
  const said = once(screen.stdio[3] as Readable, 'data');
  const ended = once(screen, 'exit').then(() => Promise.reject(new Error('Xvfb ended.')));
  const [number] = await Promise.race([said, ended]);
  return `:${String(number).trim()}`;
}

/** A port that is free now: the driver does not choose one. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('No port is free.');
  return address.port;
}
