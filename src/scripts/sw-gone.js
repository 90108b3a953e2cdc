// Takes back what an earlier version of the site kept for reading without a network.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => {
  const tidy = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith("atlas-")).map((name) => caches.delete(name)));
    await registration.unregister();
  };
  event.waitUntil(tidy());
});
