// Pages in real browsers, opened from disk with the network off.
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const BROWSERS = {
  chrome: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] },
  firefox: { executablePath: '/usr/bin/firefox-esr', args: [] },
};

/**
 * How long a test may take, and a wait in it, in milliseconds: a machine may be slow, and busy. What
 * waitForFunction is given must not throw (on an element that is not there yet): it is then never asked again.
 */
export const TEST = { timeout: 1_200_000 };
export const WAIT = { timeout: 300_000 };

/** The page of the tests, which the environment names. */
export const PAGE = process.env.TAOCUN_PAGE;

/** The names of the browsers on this machine. */
export const browsers = Object.keys(BROWSERS);

/**
 * A page, opened.
 *
 * @returns the page, the requests that left it, its errors, and how to close the browser
 */
export async function opened(name, { width = 1280, height = 800, fragment = '', file = PAGE } = {}) {
  const browser = await puppeteer.launch({ browser: name, headless: true, protocolTimeout: TEST.timeout, ...BROWSERS[name] });
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  const requests = [];
  const errors = [];
  page.on('request', (request) => {
    if (/^(https?|wss?|ftp):/.test(request.url())) requests.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(pathToFileURL(file) + fragment);
  return { page, requests, errors, close: () => browser.close() };
}

/** Loads a page anew; before its first picture a browser drops keys. */
export async function reloaded(page) {
  await page.reload();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Waits until all replications of the shown worlds are there. */
export function whole(page) {
  const there = () => {
    const text = document.querySelector('.charts')?.innerText ?? '';
    return /Band: |色带/.test(text) && !/\d of \d+ so far|being run|已完成|正在运行/.test(text);
  };
  return page.waitForFunction(there, { ...WAIT, polling: 500 });
}
