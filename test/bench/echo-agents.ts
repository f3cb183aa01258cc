import {
  ActivityHandler,
  type AuthConfiguration,
  authorizeJWT,
  CardFactory,
  CloudAdapter,
  loadAuthConfigFromEnv,
  MessageFactory,
} from '@microsoft/agents-hosting';
import * as ACData from 'adaptivecards-templating';
import express from 'express';
import card from './echo-card.json';
import { echoData } from './echo-data';

/** The echo of the Microsoft 365 Agents SDK's documentation, with one templated card. */
class EchoBot extends ActivityHandler {
  constructor() {
    super();
    const template = new ACData.Template(card);
    this.onMessage(async (context, next) => {
      const filled = template.expand(echoData(context.activity.from?.name, context.activity.text));
      await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(filled)));
      await next();
    });
  }
}

const authConfig: AuthConfiguration = loadAuthConfigFromEnv();
const adapter = new CloudAdapter(authConfig);
const bot = new EchoBot();
const app = express();
app.use(express.json());
app.use(authorizeJWT(authConfig));
app.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
app.listen(Number(process.env.PORT), '127.0.0.1');
