// Echoes, to show that a worker of the page's own runs under the page's policy.
self.addEventListener('message', ({ data }) => self.postMessage(data));
