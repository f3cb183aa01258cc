import type { Frame } from 'playwright-core';
import { noFacts } from '../../src/facts';
import type { HostSettings } from './stand-in-host';

/** A page as somebody comes to see it. */
export type Scene = { name: string; page: string; host?: HostSettings; act(frame: Frame): Promise<void> };

/** The part of the address in which a card sends a note on. */
export const noteFragment = `#${encodeURIComponent(
  JSON.stringify({
    facts: { ...noFacts, medium: 'audio', setting: 'office_meeting' },
    rules: ['audio-participant'],
    episodeAt: '2026-11-24T08:05:00Z',
    background: 'Borgeren ville have samtalen med hjem til sin søn.',
    criteria: ['memory'],
  }),
)}`;

const press = (frame: Frame, name: string | RegExp, role: 'button' | 'tab' | 'radio' = 'button') =>
  frame.getByRole(role, { name }).first().click();

const see = (frame: Frame, text: string) => frame.getByText(text).filter({ visible: true }).first().waitFor();

/** Every page in the states that are worth looking at. */
export const scenes: Scene[] = [
  { name: 'guide', page: 'guide', act: (frame) => see(frame, 'Hvad optages?') },
  {
    name: 'guide-answer',
    page: 'guide',
    act: async (frame) => {
      await press(frame, 'Billeder eller film');
      await press(frame, 'Møde på kontoret eller arbejdspladsen');
      await see(frame, 'Kun med samtykke');
    },
  },
  {
    name: 'guide-two-answers',
    page: 'guide',
    act: async (frame) => {
      await press(frame, 'Bibliotek');
      await see(frame, 'Tilladt');
    },
  },
  {
    name: 'guide-map',
    page: 'guide',
    act: async (frame) => {
      await press(frame, 'Skema', 'tab');
      await see(frame, 'Alle andre steder');
    },
  },
  {
    name: 'guide-text',
    page: 'guide',
    act: async (frame) => {
      await press(frame, 'Tekst', 'tab');
      await frame.getByRole('searchbox').waitFor();
    },
  },
  {
    name: 'guide-pocket',
    page: 'guide',
    act: async (frame) => {
      await press(frame, 'Lommekort', 'tab');
      await see(frame, 'Vil nogen optage dig?');
    },
  },
  {
    name: 'meeting',
    page: 'meeting',
    host: { frame: 'sidePanel', chatId: '19:meeting@thread.v2' },
    act: async (frame) => {
      await press(frame, /det ved jeg ikke/, 'radio');
      await press(frame, /At dokumentere/, 'radio');
      await press(frame, /^Ja$/, 'radio');
      await see(frame, 'Kun med samtykke');
    },
  },
  {
    name: 'follow-up',
    page: 'follow-up',
    act: async (frame) => {
      await press(frame, /Maja Lund/);
      await see(frame, 'Det skal du gøre efter retningslinjen');
    },
  },
  {
    name: 'follow-up-close',
    page: 'follow-up',
    act: async (frame) => {
      await press(frame, /Maja Lund/);
      await press(frame, 'Jeg har set det');
      await press(frame, /^Afslut$/);
      await see(frame, 'Du har ikke registreret, hvad');
    },
  },
  {
    name: 'follow-up-form',
    page: 'follow-up',
    act: async (frame) => {
      await press(frame, /Jonas Krogh/);
      await press(frame, 'Registrér opfølgning');
      await press(frame, 'Gem');
      await see(frame, 'Vælg mindst én ting');
    },
  },
  {
    name: 'figures',
    page: 'figures',
    act: async (frame) => {
      await see(frame, 'Beskeder til en leder');
    },
  },
  { name: 'introduction', page: 'introduction', act: (frame) => see(frame, 'Start') },
  {
    name: 'introduction-scene',
    page: 'introduction',
    act: async (frame) => {
      await press(frame, 'Start');
      await press(frame, 'Ikke tilladt');
      await see(frame, 'Næste situation');
    },
  },
  {
    name: 'introduction-done',
    page: 'introduction',
    act: async (frame) => {
      await press(frame, 'Start');
      for (let scene = 1; scene <= 6; scene += 1) {
        await press(frame, 'Kun med samtykke');
        await press(frame, scene < 6 ? 'Næste situation' : 'Se, hvordan det gik');
      }
      await see(frame, 'Du er igennem');
      await frame.getByRole('button', { name: 'Udskriv bekræftelsen', disabled: false }).waitFor();
    },
  },
  {
    name: 'note',
    page: `note${noteFragment}`,
    host: { frame: 'task' },
    act: (frame) => see(frame, 'Sådan bliver notatet'),
  },
  { name: 'configure', page: 'configure', host: { frame: 'settings' }, act: (frame) => see(frame, 'Gem') },
  {
    name: 'sign-in-refused',
    page: 'follow-up',
    host: { refusal: 'resourceRequiresConsent' },
    act: (frame) => see(frame, 'Prøv igen'),
  },
];
