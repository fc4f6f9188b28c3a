import { visible } from './fault.ts';

/** Prints a line or more; no sign in it commands the terminal. */
export function print(text: string): void {
  console.log(visible(text));
}

/** The same, as an error. */
export function printError(text: string): void {
  console.error(visible(text));
}
