// Ends this program when npm was asked to end: npm hands SIGTERM to the shell that it started, and that
// dies of it without a word to its own child.
const shell = process.ppid;

if (process.env.npm_lifecycle_event) {
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM');
  }, 100).unref();
}
