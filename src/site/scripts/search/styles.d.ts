/** Vite loads style sheets that a script imports. */
declare module '*.css';
