import { keepCompiledModules } from '#store/package-cache';

keepCompiledModules();
await import('./run.ts');
