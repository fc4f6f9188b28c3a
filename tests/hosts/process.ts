import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, statSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How long a server may take to answer, in milliseconds. */
const PATIENCE = 60_000;

const guard = join(import.meta.dirname, 'guard.ts');

/** A program that runs in the foreground and answers on a port of 127.0.0.1. */
export interface RunningProcess {
  /** Ends it, and waits until it has gone. */
  stop(): Promise<void>;
}

/**
 * Starts a program under guard and waits until its port answers.
 *
 * @param env what it is told beside the environment of the tests
 * @throws with what it printed, if it ends before that or never answers
 */
export async function startProcess(
  program: string,
  args: string[],
  port: number,
  env: NodeJS.ProcessEnv = {},
): Promise<RunningProcess> {
  const child = spawn(process.execPath, [guard, program, ...args], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const spawned = once(child, 'spawn');
  const stop = () => stopProcess(child);
  await spawned;
  const deadline = Date.now() + PATIENCE;
  while (!(await answers(port))) {
    if (hasEnded(child) || Date.now() > deadline) {
      await stop();
      throw new Error(`${program} did not answer on port ${port}:\n${output}`);
    }
    await wait(20);
  }
  // Another program may have taken the port, and this one given up.
  if (hasEnded(child)) throw new Error(`${program} ended:\n${output}`);
  return { stop };
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.stdin?.end();
  await ended;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Whether something listens on a port of 127.0.0.1. */
export async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const answered = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return answered;
}

/** A port of 127.0.0.1 on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The first of the programs that is on the `PATH` or where systems keep their servers. */
export function findProgram(...names: string[]): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin', '/usr/local/sbin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
