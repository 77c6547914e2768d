/**
 * Servers that a computer may have, with bare settings, and with the configuration that docs/hosting/ recommends.
 */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { startProgram, type Host } from './hosts.ts';
import { cloudFront, serveUncompressed } from './packagedHosts.ts';

/** A host that needs a program of one of these names. */
interface Installed extends Omit<Host, 'start'> {
  programs: readonly string[];
  start(served: string, work: string, program: string): ReturnType<Host['start']>;
}

/** Programs that only administrators start are not on everybody's path. */
function find(programs: readonly string[]): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const paths = programs.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path));
}

function recipe(name: string): string {
  return resolve('docs/hosting', name);
}

/** Writes the settings of a server into a folder of its own, and gives their file. */
function settingsFile(work: string, settings: (folder: string) => string): string {
  const folder = mkdtempSync(join(work, 'server-'));
  const file = join(folder, 'settings');
  writeFileSync(file, settings(folder));
  return file;
}

function nginx(include = ''): Installed['start'] {
  const settings = (served: string, port: number) => (folder: string) => `
    daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1;
    events {}
    http {
      include /etc/nginx/mime.types;
      access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
      server { listen 127.0.0.1:${port}; root ${served}; ${include} }
    }`;
  return (served, work, program) =>
    startProgram(program, (port) => ({
      options: ['-c', settingsFile(work, settings(served, port))],
    }));
}

const apacheModules = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/libexec/apache2',
];

function apache(override: 'None' | 'All'): Installed['start'] {
  const modules = apacheModules.find((folder) => existsSync(folder)) ?? '';
  const load = ['mpm_event', 'unixd', 'authz_core', 'dir', 'mime', 'filter', 'deflate', 'headers']
    .filter((name) => existsSync(join(modules, `mod_${name}.so`)))
    .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
  const settings = (served: string, port: number) => (folder: string) =>
    [
      ...load,
      `Listen 127.0.0.1:${port}\nServerName localhost\nServerRoot ${folder}`,
      `PidFile ${folder}/pid\nErrorLog ${folder}/errors\nTypesConfig /etc/mime.types`,
      `User nobody\nGroup #65534\nDocumentRoot ${served}\nDirectoryIndex index.html`,
      `<Directory ${served}>\nAllowOverride ${override}\nRequire all granted\n</Directory>\n`,
    ].join('\n');
  return (served, work, program) => {
    if (override === 'All') copyFileSync(recipe('htaccess'), join(served, '.htaccess'));
    return startProgram(program, (port) => ({
      options: ['-D', 'FOREGROUND', '-f', settingsFile(work, settings(served, port))],
    }));
  };
}

const lighttpd: Installed['start'] = (served, work, program) => {
  const settings = (port: number) => () => `
    server.document-root = "${served}"\nserver.bind = "127.0.0.1"\nserver.port = ${port}
    index-file.names = ( "index.html" )
    mimetype.assign = ( ".html" => "text/html", ".js" => "text/javascript", ".svg" => "image/svg+xml" )\n`;
  return startProgram(program, (port) => ({
    options: ['-D', '-f', settingsFile(work, settings(port))],
  }));
};

const bareCaddy = '{$SITE_ADDRESS} {\n\troot * {$SITE_FOLDER}\n\tfile_server\n}\n';

/** Caddy has a port for administrators, of which there is only one on a computer. */
function caddy(settings: () => string): Installed['start'] {
  return (served, work, program) => {
    const file = settingsFile(work, () => `{\n\tadmin off\n}\n${settings()}`);
    return startProgram(program, (port) => ({
      options: ['run', '--adapter', 'caddyfile', '--config', file],
      env: { HOME: work, SITE_ADDRESS: `http://127.0.0.1:${port}`, SITE_FOLDER: served },
    }));
  };
}

const busybox: Installed['start'] = (served, _, program) =>
  startProgram(program, (port) => ({
    options: ['httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', served],
  }));

const installed: Installed[] = [
  { name: 'nginx', programs: ['nginx'], start: nginx() },
  {
    name: 'nginx, as recommended',
    programs: ['nginx'],
    gzip: true,
    start: nginx(`include ${recipe('nginx.conf')};`),
  },
  { name: 'Apache', programs: ['apache2', 'httpd'], start: apache('None') },
  {
    name: 'Apache, as recommended',
    programs: ['apache2', 'httpd'],
    gzip: true,
    start: apache('All'),
  },
  { name: 'lighttpd', programs: ['lighttpd'], start: lighttpd },
  { name: 'Caddy', programs: ['caddy'], start: caddy(() => bareCaddy) },
  {
    name: 'Caddy, as recommended',
    programs: ['caddy'],
    gzip: true,
    start: caddy(() => readFileSync(recipe('Caddyfile'), 'utf8')),
  },
  { name: 'busybox httpd', programs: ['busybox'], start: busybox },
];

/** The hosts whose programs are on this computer. */
export const installedHosts: Host[] = [
  serveUncompressed,
  cloudFront,
  ...installed.flatMap(({ name, gzip = false, programs, start }): Host[] => {
    const program = find(programs);
    if (program === undefined) return [];
    return [{ name, gzip, start: (served, work) => start(served, work, program) }];
  }),
];

/** Those whose programs are not. */
export const absentHosts: string[] = installed
  .filter(({ programs }) => find(programs) === undefined)
  .map(({ name }) => name);
