import { lstatSync } from 'node:fs';
import type { CheckedFolder } from '../diagnostics/message.ts';
import { explainerFiles, topLevel } from './content-folder.ts';
import { FolderListing } from './folder-listing.ts';

/** Which content files there are, sorted, with `/`, relative to the content folder. */
export interface ContentTree {
  site: string | undefined;
  permalinks: string | undefined;
  mark: string | undefined;
  actors: string[];
  terms: string[];
  /** The editor's own pages. */
  pages: string[];
  /** Names of the pictures beside them. */
  pagePictures: string[];
  /** Slug → names of the files that are there. */
  explainers: Map<string, string[]>;
}

/** Lists the content folder. What has no business there is told, so that a misspelt name is noticed. */
export function listContent(root: string, content: CheckedFolder): ContentTree {
  const listing = new FolderListing(root, content);
  const isThere = lstatSync(root, { throwIfNoEntry: false }) !== undefined;
  if (!isThere) {
    const note = 'Prüfen Sie, ob CONTENT_DIR auf den Ordner mit dem Inhalt zeigt.';
    listing.tell('', 'missing-content', 'Der Ordner fehlt.', note);
  }
  const top = isThere ? listing.known('', topLevel, ['site.yaml', 'articles']) : [];
  const present = (name: string): string | undefined => (top.includes(name) ? name : undefined);
  const files = (folder: string, extension: string, further?: string) =>
    present(folder) === undefined ? [] : listing.files(folder, extension, further);
  const beside = files('pages', '.mdx', ' und Bilder');
  return {
    site: present('site.yaml'),
    permalinks: present('permalinks.json'),
    mark: present('mark.svg'),
    actors: files('actors', '.yaml').map(({ path }) => path),
    terms: files('terms', '.yaml').map(({ path }) => path),
    pages: beside.filter(({ name }) => name.endsWith('.mdx')).map(({ path }) => path),
    pagePictures: beside.filter(({ name }) => !name.endsWith('.mdx')).map(({ name }) => name),
    explainers: present('articles') === undefined ? new Map<string, string[]>() : listExplainers(listing),
  };
}

function listExplainers(listing: FolderListing): Map<string, string[]> {
  const known = Object.fromEntries(Object.keys(explainerFiles).map((name) => [name, 'file' as const]));
  const required = Object.keys(explainerFiles).filter((name) => explainerFiles[name]);
  const folders = (listing.all('articles') ?? []).filter((entry) => listing.isKind(entry, 'folder'));
  return new Map(folders.map(({ name, path }) => [name, listing.known(path, known, required, ', Bilder')]));
}
