import { keepCompiledModules } from '#store/package-cache';

keepCompiledModules();
await import('./answer-checks.ts');
