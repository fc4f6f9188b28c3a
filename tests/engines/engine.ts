/** A browser that the tests drive by what all engines can do. */
export interface Browser {
  /** As the browser names itself. */
  version: string;
  resize(width: number, height: number): Promise<void>;
  /** Opens an address and waits until the page has loaded. */
  open(url: string): Promise<void>;
  /** Runs JavaScript in the page; `script` is the body of a function that is given `args` as `arguments`. */
  run<T>(script: string, ...args: unknown[]): Promise<T>;
  /** Clicks in the middle of the first element that matches, having scrolled to it. */
  click(selector: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** The page as a PDF of A4; absent where the driver cannot print. */
  print?(): Promise<Buffer>;
  /** What is seen, as a PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export type Key = 'Tab' | 'Enter' | 'Escape';

export interface Engine {
  name: string;
  /** The programs that it needs, each with the Debian package that brings it. */
  programs: Record<string, string>;
  canPrint: boolean;
  start(scheme?: 'light' | 'dark'): Promise<Browser>;
}
