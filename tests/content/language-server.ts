import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** What a language server sends; of what it may hold, what the tests read. */
interface Message {
  id?: number;
  method?: string;
  params?: { uri?: string; diagnostics?: Diagnostic[]; items?: { section: string }[] };
  result?: unknown;
  error?: { message: string };
}

/** A red line. */
export interface Diagnostic {
  range: { start: Place; end: Place };
  message: string;
}

/** Both from 0. */
interface Place {
  line: number;
  character: number;
}

const program = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');

/** `yaml-language-server`, the program behind an editor's help in YAML files, as an editor in German talks to it. */
export class LanguageServer {
  readonly #process = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  readonly #settings: Readonly<Record<string, unknown>>;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #diagnosed = new Map<string, (found: Diagnostic[]) => void>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  /** @param settings those of the editor, by the section that the server asks for */
  constructor(settings: Readonly<Record<string, unknown>>) {
    this.#settings = settings;
    this.#process.stdout.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      for (let message = this.#next(); message; message = this.#next()) this.#take(message);
    });
  }

  /** @param root the folder that is open in the editor */
  async start(root: string): Promise<void> {
    const uri = pathToFileURL(root).href;
    await this.request('initialize', {
      processId: process.pid,
      rootUri: uri,
      locale: 'de',
      workspaceFolders: [{ uri, name: 'klartext' }],
      capabilities: { workspace: { configuration: true }, textDocument: { publishDiagnostics: {} } },
    });
    this.#send({ method: 'initialized', params: {} });
  }

  /** Opens a text as that of a file, and gives what the server underlines in it. */
  async open(path: string, text: string): Promise<Diagnostic[]> {
    const uri = pathToFileURL(path).href;
    const diagnosed = new Promise<Diagnostic[]>((resolve) => this.#diagnosed.set(uri, resolve));
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } });
    return diagnosed;
  }

  /** What is proposed at a place, by label. */
  async complete(path: string, position: Place): Promise<string[]> {
    const result = await this.request('textDocument/completion', this.#at(path, position));
    return (result as { items: { label: string }[] }).items.map(({ label }) => label);
  }

  /** What is shown at a place. */
  async hover(path: string, position: Place): Promise<string> {
    const result = await this.request('textDocument/hover', this.#at(path, position));
    return (result as { contents: { value: string } } | null)?.contents.value ?? '';
  }

  async request(method: string, params: unknown): Promise<unknown> {
    const id = (this.#lastId += 1);
    const answered = new Promise<Message>((resolve) => this.#answers.set(id, resolve));
    this.#send({ id, method, params });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.#process, 'exit');
    this.#process.kill();
    await ended;
  }

  #at(path: string, position: Place) {
    return { textDocument: { uri: pathToFileURL(path).href }, position };
  }

  #take({ id, method, params = {}, ...message }: Message): void {
    if (method === 'textDocument/publishDiagnostics') this.#diagnosed.get(params.uri ?? '')?.(params.diagnostics ?? []);
    else if (method === undefined && id !== undefined) this.#answers.get(id)?.(message);
    // The server asks for the settings, and to be told of changes.
    else if (id !== undefined)
      this.#send({ id, result: params.items?.map(({ section }) => this.#settings[section] ?? null) ?? null });
  }

  #next(): Message | undefined {
    const end = this.#received.indexOf('\r\n\r\n');
    const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString('latin1', 0, Math.max(0, end)))?.[1]);
    if (end === -1 || this.#received.length < end + 4 + length) return undefined;
    const body = this.#received.toString('utf8', end + 4, end + 4 + length);
    this.#received = this.#received.subarray(end + 4 + length);
    return JSON.parse(body) as Message;
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
}
