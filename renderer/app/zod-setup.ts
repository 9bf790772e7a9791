import { z } from 'zod';

// Imported before anything that declares a schema: the content security policy forbids schemas compiled at run time.
z.config({ jitless: true });
