import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type Module,
  type ParseResult,
  type PartialLangiumCoreServices,
} from 'langium';
import type { PlanFile } from '../generated/ast.ts';
import { PlanGeneratedModule, PlanGeneratedSharedModule } from '../generated/module.ts';
import { PlanLexer } from './lexer.ts';
import { PlanTokenBuilder } from './token-builder.ts';

/** The parser's own services, the same in the language server and where a plan is read alone. */
export const PlanParserModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    TokenBuilder: () => new PlanTokenBuilder(),
    Lexer: (services) => new PlanLexer(services),
  },
};

let services: LangiumCoreServices | undefined;

function coreServices(): LangiumCoreServices {
  if (!services) {
    const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), PlanGeneratedSharedModule);
    services = inject(createDefaultCoreModule({ shared }), PlanGeneratedModule, PlanParserModule);
    shared.ServiceRegistry.register(services);
  }
  return services;
}

/** Parses a text into its syntax tree; anything parses. */
export function parsePlanFile(text: string): ParseResult<PlanFile> {
  return coreServices().parser.LangiumParser.parse<PlanFile>(text);
}
