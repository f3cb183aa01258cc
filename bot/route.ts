/** What a route is given of a request. Header names are in small letters; `body` is the parsed JSON, or undefined. */
export type RouteRequest = {
  headers: Readonly<Record<string, string | undefined>>;
  params: Readonly<Record<string, string | undefined>>;
  query: Readonly<Record<string, string | undefined>>;
  body: unknown;
};

/** What a route answers: an object is sent as JSON, all else as it is, with the type in `headers`. */
export type RouteAnswer = {
  status: number;
  headers?: Record<string, string>;
  body: object | string | Buffer;
};

/** An address that the service answers besides the bot's own; `:name` in the path is a parameter. */
export type Route = {
  method: 'get' | 'post';
  path: string;
  answer(request: RouteRequest): Promise<RouteAnswer>;
};
