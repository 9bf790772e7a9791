import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('otway', {});
