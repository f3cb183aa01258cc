// Loaded into each program of the demo: it listens on this machine only, and ends when the demo does.
const { Server } = require('node:net');
const { isMainThread } = require('node:worker_threads');

const { listen } = Server.prototype;
Server.prototype.listen = function (port, ...rest) {
  const anywhere = typeof port === 'number' && typeof rest[0] !== 'string';
  return anywhere ? listen.call(this, port, '127.0.0.1', ...rest) : listen.call(this, port, ...rest);
};

if (isMainThread) {
  process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'));
  process.stdin.resume().unref();
}
