import { parentPort, workerData } from 'node:worker_threads';

parentPort.postMessage({ square: workerData ** 2, arguments: process.execArgv });
