/**
 * A script for the `index.html` of a folder, where a host shows it at the folder's name alone: `/akteure` becomes `/akteure/`,
 * from where relative links lead to the right places. Without it they do so at the root of a host, where nothing is above.
 */
export const folderAddress =
  '/(\\/|\\.html)$/.test(location.pathname)||history.replaceState(0,"",location.pathname+"/"+location.search+location.hash)';
