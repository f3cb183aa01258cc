/** As much of express as the Agents SDK's echo uses; its own types are not installed. */
declare module 'express' {
  import type { NextFunction, Request, WebResponse } from '@microsoft/agents-hosting';

  type Handler = (request: Request, response: WebResponse, next: NextFunction) => unknown;
  type Application = {
    use(handler: Handler): void;
    post(path: string, handler: Handler): void;
    listen(port: number, host: string): void;
  };
  function express(): Application;
  namespace express {
    function json(): Handler;
  }
  export default express;
}
