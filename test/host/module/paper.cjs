'use strict';

/** Paper sizes of Electron's `printToPDF`, in inches, upright: width, height. */
const sizes = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
  Ledger: [17, 11],
};

/** @param {any} options Electron's `PrintToPDFOptions` @returns {object} parameters of `Page.printToPDF` */
const toPdfParameters = (options) => {
  const { pageSize = 'Letter', margins = {} } = options;
  const size = typeof pageSize === 'string' ? sizes[pageSize] : [pageSize.width, pageSize.height];
  if (!size) throw new Error(`Chromium host: printToPDF does not know the page size '${pageSize}'`);
  return {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    paperWidth: size[0],
    paperHeight: size[1],
    marginTop: margins.top,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    marginRight: margins.right,
    pageRanges: options.pageRanges ?? '',
    headerTemplate: options.headerTemplate,
    footerTemplate: options.footerTemplate,
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF,
    generateDocumentOutline: options.generateDocumentOutline,
  };
};

module.exports = { toPdfParameters };
