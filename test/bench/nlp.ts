import { containerBootstrap, Nlp } from '@nlpjs/basic';
import { LangDa } from '@nlpjs/lang-da';
import { LangEn } from '@nlpjs/lang-en';
import type { Labelled } from '../understanding/labels';

const fields = ['intent', 'medium', 'setting'] as const;
type Field = (typeof fields)[number];

/** nlp.js, trained on labelled messages: a classifier for each of intent, medium and setting. */
export const trainNlp = async (messages: Labelled[]) => {
  const classifiers = await Promise.all(fields.map((field) => classifier(messages, field)));
  const predict = async ({ text, lang }: Labelled) =>
    Promise.all(classifiers.map(async (nlp) => String((await nlp.process(lang, text)).intent)));
  return {
    /** Shares of right answers as percentages, and microseconds a message. */
    judge: async (asked: Labelled[]) => {
      const start = process.hrtime.bigint();
      const answers: string[][] = [];
      for (const message of asked) answers.push(await predict(message));
      const microseconds = (Number(process.hrtime.bigint() - start) / 1000 / asked.length).toFixed(0);
      const right = asked.map((message, at) =>
        fields.map((field, index) => allowed(message, field).includes(answers[at]?.[index] ?? '')),
      );
      const share = (holds: (one: boolean[]) => boolean) =>
        `${((100 * right.filter(holds).length) / right.length).toFixed(1)} %`;
      const each = fields.map((field, index) => [field, share((one) => one[index] === true)]);
      return {
        shares: { ...Object.fromEntries(each), three: share((one) => one.every(Boolean)) },
        microseconds,
      };
    },
  };
};

const allowed = (message: Labelled, field: Field): string[] => [message[field]].flat().map(String);

const classifier = async (messages: Labelled[], field: Field) => {
  const container = await containerBootstrap();
  for (const part of [Nlp, LangDa, LangEn]) container.use(part);
  const nlp = container.get('nlp');
  nlp.settings.autoSave = false;
  nlp.settings.nlu = { log: false };
  for (const language of ['da', 'en']) nlp.addLanguage(language);
  for (const message of messages) nlp.addDocument(message.lang, message.text, allowed(message, field)[0]);
  await nlp.train();
  return nlp;
};
