declare module '@nlpjs/basic' {
  type Classifier = {
    settings: { autoSave: boolean; nlu?: { log: boolean } };
    addLanguage(language: string): void;
    addDocument(language: string, text: string, intent: string | undefined): void;
    train(): Promise<void>;
    process(language: string, text: string): Promise<{ intent: string }>;
  };
  export const Nlp: unknown;
  export const containerBootstrap: () => Promise<{ use(part: unknown): void; get(name: 'nlp'): Classifier }>;
}
declare module '@nlpjs/lang-da' {
  export const LangDa: unknown;
}
declare module '@nlpjs/lang-en' {
  export const LangEn: unknown;
}
