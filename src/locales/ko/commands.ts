export * from './commands/build.ts';
export * from './commands/edit.ts';
export * from './commands/import.ts';
export * from './commands/init.ts';
export * from './commands/new.ts';
export * from './commands/running.ts';
export * from './commands/trackers.ts';
export * from './commands/window.ts';
