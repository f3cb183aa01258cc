import { App } from '@microsoft/teams.apps';
import * as ACData from 'adaptivecards-templating';
import card from './echo-card.json';
import { echoData } from './echo-data';

/** The echo of the Teams SDK's documentation, with one templated card. */
const template = new ACData.Template(card);
const app = new App({ dangerouslyAllowUnauthenticatedRequests: true });

app.on('message', async ({ activity, send }) => {
  const content = template.expand(echoData(activity.from.name, activity.text));
  await send({
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  });
});

app.start().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
