import { config } from 'zod';

// Before any schema is made: zod would try whether it may evaluate code, and the page's policy reports the attempt.
config({ jitless: true });
