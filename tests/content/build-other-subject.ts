import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { checkContent } from '../../src/content/check-content.ts';
import { formatMessages } from '../../src/content/diagnostics/message.ts';
import { createExplainer } from '../../src/cli/new/explainer/create-explainer.ts';
import { addActorVariants } from './actor-variants.ts';
import { addVariant, optionalParts } from './explainer-variant.ts';
import { otherSubject } from './other-subject.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the build of the other subject said. */
    said: string;
  }
}

/** Builds, once for all its tests, a site on another subject: a whole explainer, ones that lack a part or all, and a draft. */
export default function buildOtherSubject(project: TestProject): () => void {
  const { folder, content, main, stadium, lacking, env } = otherSubject;
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  remove();
  cpSync('tests/fixtures/other-subject', content, { recursive: true });
  // No day that is written down lies ahead for ever.
  const expires = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);
  const security = { contact: 'sicherheit@beispiel.example', expires };
  appendFileSync(join(content, 'site.yaml'), `security: ${JSON.stringify(security)}\n`);
  for (const parts of [
    ['claims', 'plain'],
    ['contacts', 'terms'],
    ['chronology', 'actors'],
  ] as const)
    addVariant(content, main, `ohne-${parts.join('-')}`, parts);
  addVariant(content, main, 'ohne-alles', optionalParts);
  addActorVariants(content, stadium, lacking);
  createExplainer(content, 'content', { title: 'Geheimer Plan', today: '2026-11-23' });
  const messages = formatMessages(checkContent(content).messages);
  if (messages) throw new Error(messages);
  const settings = { ...process.env, ...env, NO_COLOR: '1', SITE_URL: 'https://beispiel.example/' };
  project.provide('said', execFileSync(process.execPath, ['src/cli/build.ts'], { env: settings, encoding: 'utf8' }));
  return remove;
}
