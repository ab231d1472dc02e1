import {
  getDocument,
  type PDFDocumentProxy,
  PDFDataRangeTransport,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import program from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { fetchPart } from '@/frame/transfer';

/** What one call fetches: a page or two, on a thin line some seconds. */
const PART_BYTES = 131_072;
const MOST_POINTS = 40_000_000;

type Trust = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
};

// The one policy that the portal's headers allow; it knows one address.
const policy = (window as { trustedTypes?: Trust }).trustedTypes?.createPolicy('seine-pdf', {
  createScriptURL: (address) => {
    if (address !== program) {
      throw new TypeError('not the program that reads PDF');
    }
    return address;
  },
});

/** Fetches the parts of a document that are needed; together they are one opening in the trail. */
class Parts extends PDFDataRangeTransport {
  private readonly calls = new AbortController();

  constructor(
    length: number,
    private readonly address: string,
    private readonly unit: string,
    private readonly failed: () => void,
  ) {
    super(length, null);
  }

  override requestDataRange(begin: number, end: number) {
    const { unit, calls } = this;
    fetchPart(this.address, { unit, begin, end, signal: calls.signal })
      .then((part) => {
        this.onDataRange(begin, part);
      })
      .catch(() => {
        if (!this.calls.signal.aborted) {
          this.failed();
        }
      });
  }

  override abort() {
    this.calls.abort();
  }
}

/** A PDF that is open, and how to close it. */
export type OpenPdf = { pages: Promise<PDFDocumentProxy>; close: () => void };

/**
 * Opens a PDF in a worker of its own, which ends when it is closed. Nothing in it is run: this
 * library draws, and the part of it that would run scripts is not shipped.
 *
 * @param failed told when a part cannot be fetched
 */
export function openPdf(
  { address, length, unit }: { address: string; length: number; unit: string },
  failed: () => void,
): OpenPdf {
  const worker = new Worker(policy ? policy.createScriptURL(program) : program, {
    type: 'module',
  });
  const task = getDocument({
    range: new Parts(length, address, unit, failed),
    worker: PDFWorker.create({ port: worker }),
    rangeChunkSize: PART_BYTES,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    maxImageSize: MOST_POINTS,
  });
  return {
    pages: task.promise,
    close: () => {
      // Ends also a reading that would never end.
      worker.terminate();
      void task.destroy();
    },
  };
}
