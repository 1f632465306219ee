// Puppeteer only drives a browser that is already here; it never downloads its own.
module.exports = {skipDownload: true};
