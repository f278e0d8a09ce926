/** What WebKitGTK needs: its WebDriver, its browser, and a screen that nobody sees. */
export interface WebKitPlace {
  driver: string;
  browser: string;
  display: string;
}
export function findFirefox(): string | undefined;
export function findWebKit(): WebKitPlace | undefined;
