// What a page weighs over the wire.

/** Opens a page in a browser with an empty cache: the addresses asked for, and all bytes, headers included. */
export async function weigh(portal) {
  const network = await portal.page.context().newCDPSession(portal.page);
  const asked = [];
  let bytes = 0;
  network.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await network.send('Network.enable');
  await portal.page.goto(portal.url, { waitUntil: 'networkidle' });
  return { asked, bytes };
}
