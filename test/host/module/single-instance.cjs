'use strict';

const { createHash } = require('node:crypto');
const fs = require('node:fs');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
const { hostFolder } = require('./profile.cjs');

/**
 * One process per data folder. The lock is a file that appears whole (a hard link), naming its process; a lock
 * whose process is gone is taken over. The second process tells the first over a socket.
 */

/** The process and when it started, since numbers are used again (the start is known on Linux only). */
const identity = (pid) => {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Field 22 of proc(5); the name in field 2 may hold spaces and brackets.
    return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return `${pid}`;
  }
};

const isAlive = (holder) => {
  const pid = Number(holder.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (cause) {
    return cause.code === 'EPERM';
  }
  return identity(pid) === holder;
};

const readLock = (lock) => {
  try {
    return fs.readFileSync(lock, 'utf8');
  } catch {
    return null;
  }
};

const takeLock = (lock) => {
  const mine = `${lock}.${process.pid}`;
  fs.writeFileSync(mine, identity(process.pid));
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      try {
        fs.linkSync(mine, lock);
        return true;
      } catch (cause) {
        if (cause.code !== 'EEXIST') throw cause;
      }
      const holder = readLock(lock);
      if (holder !== null && isAlive(holder)) return false;
      removeStale(lock, holder);
    }
    return false;
  } finally {
    fs.rmSync(mine, { force: true });
  }
};

/** Takes the stale lock aside first: if another process replaced it meanwhile, it is put back. */
const removeStale = (lock, holder) => {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    fs.renameSync(lock, aside);
  } catch {
    return;
  }
  if (readLock(aside) !== holder) fs.linkSync(aside, lock);
  fs.rmSync(aside, { force: true });
};

const socketPath = (folder) => {
  const name = `gegrond-host-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(os.tmpdir(), `${name}.sock`);
};

/**
 * @param {string} userData
 * @param {(message: { argv: string[], cwd: string, data: unknown }) => void} onSecond
 * @returns {(() => void) | null} releases the lock; `null` when another process holds it
 */
const holdInstance = (userData, onSecond) => {
  const folder = hostFolder(userData);
  const lock = path.join(folder, 'instance.lock');
  if (!takeLock(lock)) return null;
  const socket = socketPath(folder);
  if (process.platform !== 'win32') fs.rmSync(socket, { force: true });
  const server = net.createServer((connection) => {
    const pieces = [];
    connection.on('data', (bytes) => pieces.push(bytes));
    connection.on('error', () => {});
    connection.on('end', () => {
      try {
        onSecond(JSON.parse(Buffer.concat(pieces).toString('utf8')));
      } catch (cause) {
        console.error('[chromium-host] a second instance said something unreadable:', cause.message);
      }
    });
  });
  server.on('error', (cause) => console.error('[chromium-host] second instances cannot be heard:', cause.message));
  server.listen(socket).unref();
  const release = () => {
    server.close();
    fs.rmSync(lock, { force: true });
  };
  process.once('exit', release);
  return release;
};

/** Tells the process that holds the lock. Resolves when it was said, or when nobody listens. */
const tellFirst = (userData, message) =>
  new Promise((resolve) => {
    const connection = net.connect(socketPath(hostFolder(userData)), () => connection.end(JSON.stringify(message)));
    connection.on('close', resolve);
    connection.on('error', resolve);
  });

module.exports = { holdInstance, tellFirst };
