// @ts-check
// Takes back what an earlier version of the site kept for reading without a network.
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (event) => {
  const tidy = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith("atlas-")).map((name) => caches.delete(name)));
    await worker.registration.unregister();
  };
  event.waitUntil(tidy());
});
