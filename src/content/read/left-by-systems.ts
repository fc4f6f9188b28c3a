/** What systems and programs leave in folders by themselves: copies, locks, icons, how a window looked. */
const leftBySystems = /^(?:\.|~\$|#.*#$|(?:Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r)$)|~$/is;

/** Whether nobody has put a file of this name there on purpose. */
export function isLeftBySystem(name: string): boolean {
  return leftBySystems.test(name);
}
