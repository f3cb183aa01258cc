import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  /** The stand-in Teams has a public address, and frames a page on this machine. */
  '--disable-features=LocalNetworkAccessChecks',
];

/** Starts the machine's own browser without a window; throws when there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser found: install Chromium, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: quiet });
}
