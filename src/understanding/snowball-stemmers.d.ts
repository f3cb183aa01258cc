declare module 'snowball-stemmers' {
  export function newStemmer(language: 'danish' | 'english'): { stem(word: string): string };
}
