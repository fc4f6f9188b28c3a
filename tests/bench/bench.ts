import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { ProjectCopy } from '../build/project-copy.ts';
import { benchParts } from './bench-parts.ts';
import { figuresTable, type Figure } from './figures.ts';
import { count } from './markdown-table.ts';
import { measureBuilds, type MeasuredBuilds } from './measure-builds.ts';
import { ratePages } from './measure-lighthouse.ts';
import { weighExplainer, weighPages } from './measure-pages.ts';
import { buildFigures, coldTable, editedTable } from './report-builds.ts';
import { namesTable } from './report-names.ts';
import { lighthouseReport } from './report-lighthouse.ts';
import { pageFigures, pagesTable } from './report-pages.ts';

/** Where the measured site is said to stand, so that its pages hold all that they hold online. */
const SITE_URL = 'https://klartext.example/';

const help = `npm run bench

Misst Bau und Seiten und zeigt die Ergebnisse als Tabellen; ohne Angabe alles, was lange dauert.

  npm run bench -- 1 10          wie lange der Bau von einem und von zehn Erklärstücken dauert
  npm run bench -- pages         wie schwer die Seiten sind
  npm run bench -- lighthouse    wie Lighthouse sie beurteilt
  npm run bench -- names         wie gut Namen gefunden werden`;

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.once(name, () => {
    stop.abort(new Error(`Abgebrochen (${name}).`));
  });

try {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) console.log(help);
  else await bench(args);
} catch (error) {
  const reason: unknown = stop.signal.aborted ? stop.signal.reason : error;
  console.error(reason instanceof RangeError || stop.signal.aborted ? (reason as Error).message : reason);
  process.exitCode = 1;
}

async function bench(args: string[]): Promise<void> {
  const { sizes, pages, lighthouse, names } = benchParts(args);
  const figures: Figure[] = [];
  console.log(machine());

  if (names) print('Names', namesTable());
  const builds: MeasuredBuilds[] = [];
  for (const size of sizes) {
    console.error(`Build: ${count(size)}`);
    builds.push(await measureBuilds(size, stop.signal));
  }
  if (builds.length > 0) {
    print('Build from nothing', coldTable(builds));
    print('Build after one corrected sentence', editedTable(builds));
    figures.push(...buildFigures(builds));
  }
  if (pages || lighthouse) {
    using copy = new ProjectCopy();
    await copy.build({ env: { SITE_URL, COMPRESS: '1' }, signal: stop.signal });
    const site = copy.path('dist');
    if (pages) print('Pages', pagesTable(weighPages(site)));
    if (pages) figures.push(...pageFigures(await weighExplainer(site)));
    if (lighthouse) print('Lighthouse, mobile', lighthouseReport(await ratePages(site, stop.signal)));
  }
  if (figures.length > 0) print('Figures to reach', figuresTable(figures));
}

function print(title: string, table: string): void {
  console.log(`\n${title}:\n\n${table}`);
}

/** What times depend on; also how busy it is with other things. */
function machine(): string {
  const cores = `${count(availableParallelism())} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`;
  const memory = `${count(totalmem() / 2 ** 30)} GiB`;
  const system = `Node ${process.version}, ${process.platform} ${process.arch}`;
  return `Measured on ${cores}, ${memory}, ${system}; load ${(loadavg()[0] ?? 0).toFixed(1)} before.`;
}
