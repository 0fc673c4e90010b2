// check: default
// source: https://github.com/apache/bookkeeper/pull/1488
// Symptom: IllegalReferenceCountException while the read-ahead cache is filled: an early return releases what the finally block releases.
package bookie.storage;

import io.netty.buffer.ByteBuf;
import java.io.IOException;

class EntryReleasedTwice {
  private final EntryLog log;
  private final Cache cache;

  EntryReleasedTwice(EntryLog log, Cache cache) {
    this.log = log;
    this.cache = cache;
  }

  void fill(long ledger, long first, int limit) throws IOException {
    for (long id = first; id < first + limit; id++) {
      ByteBuf entry = log.readEntry(ledger, id);
      try {
        if (entry.getLong(entry.readerIndex()) != ledger) {
          entry.release();
          return;
        }
        cache.put(ledger, id, entry.copy());
      } finally {
        entry.release(); // !! use.after.release
      }
    }
  }

  interface EntryLog {
    ByteBuf readEntry(long ledger, long id) throws IOException;
  }

  interface Cache {
    void put(long ledger, long id, ByteBuf entry);
  }
}
