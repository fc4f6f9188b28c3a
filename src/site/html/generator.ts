/** How the start page names the program that has built it; only what it names so is ever replaced by a build. */
export const generator = 'Klartext';
