import { parseFile } from '#domain/parse/parse-file';
import { exampleText, EXAMPLE_NAME } from '#domain/checks/example';
import { safetyChecks } from '#domain/checks/safety-checks';
import { settingsFrom } from '#domain/knowledge-base/nothing';
