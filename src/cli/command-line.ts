import { CommandError, print, runCommand } from '../content/diagnostics/command.ts';
import { quote } from '../content/diagnostics/suggest.ts';

/** How a command is called. */
export interface CommandLine {
  /** What `--help` prints, in German: what the command does, what it takes, and examples. */
  help: string;
  /** Whether it takes arguments, which it then checks itself. */
  takesArguments?: boolean;
}

/** Runs a command of npm with what follows its name, or prints its help; what it does not know, it names. */
export async function runCommandLine(
  { help, takesArguments = false }: CommandLine,
  command: (args: readonly string[]) => Promise<void> | void,
): Promise<void> {
  await runCommand(() => {
    const args = process.argv.slice(2);
    if (args.some((arg) => arg === '--help' || arg === '-h')) {
      print(help);
      return;
    }
    if (!takesArguments) refuse(args[0], help);
    return command(args);
  });
}

/** @throws CommandError where there is an argument */
export function refuse(argument: string | undefined, help: string): void {
  if (argument !== undefined) throw new CommandError(`${quote(argument)} gibt es hier nicht.\n\n${help}`);
}
