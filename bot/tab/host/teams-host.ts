import { app, authentication, dialog, pages } from '@microsoft/teams-js';
import { languageOf } from '../../../src/language';
import { type Host, type ThemeName, type TokenAnswer, themeNames } from './host';

/** Teams, once it has answered; never, where the frame around the page is not Teams. */
export const teamsHost = async (): Promise<Host> => {
  await app.initialize();
  const context = await app.getContext();
  app.notifySuccess();
  return {
    kind: 'teams',
    language: languageOf(context.app.locale),
    theme: themeOf(context.app.theme),
    onTheme: (changed) => app.registerOnThemeChangeHandler((theme) => changed(themeOf(theme))),
    chatId: context.chat?.id,
    token: askForToken,
    closeDialog: () => dialog.url.submit(),
    offerTab,
  };
};

const themeOf = (said: string): ThemeName => themeNames.find((name) => name === said) ?? 'default';

const askForToken = async (): Promise<TokenAnswer> => {
  try {
    return { kind: 'token', token: await authentication.getAuthToken() };
  } catch (error) {
    return { kind: 'refused', reason: error instanceof Error ? error.message : String(error) };
  }
};

const offerTab = ({ contentUrl, name }: { contentUrl: string; name: string }): void => {
  pages.config.registerOnSaveHandler((save) => {
    const settings = { contentUrl, websiteUrl: contentUrl, entityId: 'meeting', suggestedDisplayName: name };
    pages.config.setConfig(settings).then(
      () => save.notifySuccess(),
      (error: unknown) => save.notifyFailure(String(error)),
    );
  });
  pages.config.setValidityState(true);
};
