import { spawn } from 'node:child_process';

/** How long the program may take to end before it is killed, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Runs the program that the arguments name until standard input closes, which it also does when whoever started this is
 * killed: a test run that is cut short leaves no server behind.
 */
const [program = '', ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
child.once('exit', (code) => process.exit(code ?? 0));
child.once('error', (error) => {
  console.error(error.message);
  process.exit(1);
});

process.stdin.resume().once('close', () => {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), PATIENCE).unref();
});
