import type { ViteDevServer } from 'vite';
import type { EditorState } from './editor-state.ts';

/** The script that shows an editor what is open, as pages import it. */
export const panelScript = '/src/site/dev/editor-panel.client.ts';

/** What stands in place of every page while the content is too broken for any. */
const emptyPage = `<!doctype html>
<html lang="de"><meta charset="utf-8"><title>Der Inhalt hat Fehler</title>
<h1>Der Inhalt hat Fehler</h1>
<p>Noch lässt sich keine Seite zeigen. Sie erscheint, sobald die Fehler behoben sind.</p>
<script type="module" src="/@vite/client"></script>
<script type="module" src="${panelScript}"></script></html>
`;

/**
 * Serves the panel's data, and a page of its own where none can be shown.
 *
 * @param hasPages whether any content can be shown
 */
export function servePanel(server: ViteDevServer, state: () => EditorState, hasPages: () => boolean): void {
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/__klartext/state.json') {
      response.setHeader('Content-Type', 'application/json').setHeader('Cache-Control', 'no-store');
      response.end(JSON.stringify(state()));
    } else if (!hasPages() && request.headers.accept?.includes('text/html')) {
      response.writeHead(500, { 'Content-Type': 'text/html;charset=utf-8' }).end(emptyPage);
    } else next();
  });
}
