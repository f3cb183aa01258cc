import * as ACData from 'adaptivecards-templating';
import {
  ActivityHandler,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
} from 'botbuilder';
import * as restify from 'restify';
import card from './echo-card.json';
import { echoData } from './echo-data';

/** The echo of Bot Framework's documentation, with one templated card. */
class EchoBot extends ActivityHandler {
  constructor() {
    super();
    const template = new ACData.Template(card);
    this.onMessage(async (context, next) => {
      const filled = template.expand(echoData(context.activity.from.name, context.activity.text));
      await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(filled)));
      await next();
    });
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new EchoBot();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(Object.assign(request, { method: 'POST' }), response, (context) => bot.run(context));
});
server.listen(process.env.PORT, '127.0.0.1');
