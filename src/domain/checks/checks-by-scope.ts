import type { FileCheck, LibraryCheck } from './check.ts';
import { checks } from './registry.ts';

export const fileChecks: readonly FileCheck[] = checks.filter((check) => check.scope === 'file');
export const libraryChecks: readonly LibraryCheck[] = checks.filter((check) => check.scope === 'library');
