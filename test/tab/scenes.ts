import type { Frame } from 'playwright-core';
import type { HostSettings } from './stand-in-host';

/** A page as somebody comes to see it. */
export type Scene = { name: string; page: string; host?: HostSettings; act(frame: Frame): Promise<void> };

const press = (frame: Frame, name: string | RegExp, role: 'button' | 'tab' = 'button') =>
  frame.getByRole(role, { name }).first().click();

/** Every page in the states that are worth looking at. */
export const scenes: Scene[] = [
  {
    name: 'guide',
    page: 'guide',
    act: async (frame) => void (await frame.getByText('Hvad optages?').waitFor()),
  },
  {
    name: 'guide-answer',
    page: 'guide',
    act: async (frame) => {
      await press(frame, 'Billeder eller film');
      await press(frame, 'Møde på kontoret');
      await frame.getByText('Kun med samtykke').first().waitFor();
    },
  },
  {
    name: 'guide-map',
    page: 'guide',
    act: async (frame) => {
      await press(frame, 'Kort', 'tab');
      await frame.getByText('Alle andre steder').waitFor();
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
      await frame.getByText('Vil nogen optage dig?').waitFor();
    },
  },
];
