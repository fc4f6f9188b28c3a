import { readFileSync } from 'node:fs';
import { ProjectCopy } from '../build/project-copy.ts';
import { buildDate, generateContent, slugOf } from './generate-content.ts';
import { differenceAfterEdit, surveyFolder, type Difference, type Survey } from './survey-folder.ts';

/** What one build has used. */
export interface Usage {
  seconds: number;
  /** User and system, of all threads. */
  cpuSeconds: number;
  peakBytes: number;
}

export interface MeasuredBuilds {
  explainers: number;
  cold: Usage;
  edited: Usage;
  difference: Difference;
  pages: number;
  cards: number;
  files: number;
  bytes: number;
}

const contentName = 'measured-content';
const marker = 'einmal berichtigt';

/**
 * Builds that many explainers from nothing, then again after one sentence of one of them was corrected. Works in a copy of the
 * project that has kept no results, and removes it.
 *
 * @throws where a build fails or is aborted
 */
export async function measureBuilds(explainers: number, signal: AbortSignal): Promise<MeasuredBuilds> {
  using copy = new ProjectCopy();
  generateContent(copy.path(contentName), explainers);
  const cold = await measuredBuild(copy, signal);
  const before = surveyFolder(copy.path('dist'), marker);
  correctOneSentence(copy);
  const edited = await measuredBuild(copy, signal);
  const difference = differenceAfterEdit(before, surveyFolder(copy.path('dist'), marker));
  return { explainers, cold, edited, difference, ...sizeOf(before) };
}

async function measuredBuild(copy: ProjectCopy, signal: AbortSignal): Promise<Usage> {
  const usageFile = copy.path('usage.json');
  const env = { CONTENT_DIR: contentName, BUILD_DATE: buildDate, BENCH_USAGE: usageFile };
  const start = performance.now();
  await copy.build({ env, preload: ['../bench/report-usage.mjs'], signal });
  const seconds = (performance.now() - start) / 1000;
  return { seconds, ...(JSON.parse(readFileSync(usageFile, 'utf8')) as Omit<Usage, 'seconds'>) };
}

/** In the explanation of the first checked claim of the first explainer. */
function correctOneSentence(copy: ProjectCopy): void {
  const name = `${contentName}/articles/${slugOf(1)}/claims.yaml`;
  const text = readFileSync(copy.path(name), 'utf8');
  const corrected = text.replace('Messung 1.', `Messung 1, ${marker}.`);
  if (corrected === text) throw new Error(`There is no sentence to correct in ${name}.`);
  copy.write(name, corrected);
}

function sizeOf(survey: Survey): Pick<MeasuredBuilds, 'pages' | 'cards' | 'files' | 'bytes'> {
  const paths = [...survey.keys()];
  return {
    pages: paths.filter((path) => path.endsWith('.html')).length,
    cards: paths.filter((path) => /^karten[/\\].*\.png$/.test(path)).length,
    files: paths.length,
    bytes: [...survey.values()].reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
