import { basename, join } from 'node:path';
import { content, explainers } from 'virtual:klartext/content';
import type { Content } from '../../content/model/content.ts';
import type { RenderedExplainer } from '../../explainer/render-explainers.ts';
import { contentFolder } from '../../content/read/content-folder.ts';
import { allFiles } from '../../pictures/picture.ts';
import type { PictureFile } from '../../pictures/picture.ts';
import { isWithdrawn } from '../../explainer/explainer.ts';

/** The content that pages show: what is published, in dev the drafts too. */
export function shownContent(): Content {
  return content;
}

/** The explainers that can be read, newest first. */
export function shownExplainers(): readonly RenderedExplainer[] {
  return explainers.filter((explainer) => !isWithdrawn(explainer));
}

/** The same, and those that are withdrawn. */
export function allExplainers(): readonly RenderedExplainer[] {
  return explainers;
}

/** One route for each of some explainers, for `getStaticPaths`. */
export function explainerPaths(shown: readonly RenderedExplainer[] = shownExplainers()) {
  return shown.map((explainer) => ({
    params: { slug: explainer.slug },
    props: { explainer },
    cacheKey: explainer.digest,
  }));
}

/** The files of all pictures that pages show, by their names in `assets/`, each with the path of its picture. */
export function sitePictures(): ReadonlyMap<string, { path: string; made: PictureFile }> {
  const { root } = contentFolder();
  const shown = [
    ...shownExplainers().map(({ slug, texts: { pictures = [] } }) => ({ folder: join('articles', slug), pictures })),
    ...shownContent().pages.map(({ pictures = [] }) => ({ folder: 'pages', pictures })),
  ];
  const files = shown.flatMap(({ folder, pictures }) =>
    pictures.flatMap(({ picture }) =>
      allFiles(picture).map((made) => {
        const path = join(root, folder, picture.name);
        return [basename(made.file), { path, made }] as const;
      }),
    ),
  );
  return new Map(files);
}
