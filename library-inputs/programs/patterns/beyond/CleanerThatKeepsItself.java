// check: default
// source: https://github.com/tigerbeetle/tigerbeetle/pull/1596
// Symptom: native clients are never freed: the cleaning action reads a field and so keeps the object that it waits for.
// Beyond: what the action captures may cross; that it keeps its own object reachable is a leak, not a crossing or an escape.
package client.natives;

import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicLong;

class CleanerThatKeepsItself implements AutoCloseable {
  private static final Cleaner CLEANER = Cleaner.create();
  private final AtomicLong handle;
  private final Cleaner.Cleanable cleanable;

  CleanerThatKeepsItself(long address) {
    handle = new AtomicLong(address);
    cleanable = CLEANER.register(this, () -> handle.set(0));
  }

  @Override
  public void close() {
    cleanable.clean();
  }
}
