import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Language } from '../../../src/language';

const languageTags: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/** The note as a Word document: its title, and each line with its title in bold. */
export const noteDocument = (
  title: string,
  lines: { title: string; value: string }[],
  language: Language,
): Promise<Blob> => {
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    ...lines.map(
      (line) =>
        new Paragraph({ spacing: { after: 120 }, children: [bold(`${line.title}: `), ...runs(line.value)] }),
    ),
  ];
  const styles = { default: { document: { run: { language: { value: languageTags[language] } } } } };
  return Packer.toBlob(new Document({ creator: 'Optagevejleder', title, styles, sections: [{ children }] }));
};

const bold = (text: string) => new TextRun({ text, bold: true });

const runs = (value: string) =>
  value.split('\n').map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 }));
