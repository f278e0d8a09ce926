/** What the suite asks of a browser: WebDriver's address of each command, and Firefox's own name for it. */
export const commands = {
  open: { method: 'POST', path: 'url', name: 'WebDriver:Navigate' },
  run: { method: 'POST', path: 'execute/sync', name: 'WebDriver:ExecuteScript' },
  act: { method: 'POST', path: 'actions', name: 'WebDriver:PerformActions' },
  click: { method: 'POST', path: 'element/{id}/click', name: 'WebDriver:ElementClick' },
  photograph: { method: 'GET', path: 'screenshot', name: 'WebDriver:TakeScreenshot' },
} as const;

/** A browser that waits for commands. https://www.w3.org/TR/webdriver2/ names their parameters. */
export interface Session {
  /** Resolves with the command's value; rejects with what the browser says went wrong. */
  send(command: keyof typeof commands, parameters: Record<string, unknown>): Promise<unknown>;
  /** Ends the browser and removes what it wrote. */
  close(): Promise<void>;
}
