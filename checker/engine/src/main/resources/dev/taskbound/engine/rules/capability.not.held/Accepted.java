import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.Capability;
import dev.taskbound.annotations.Releases;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

final class Ledger {
  @Capability
  @interface HoldsLedger {
    String[] value() default "this";
  }

  private final Lock lock = new StampedLock().asWriteLock(); // not re-entrant
  private long total;

  @Acquires(HoldsLedger.class)
  void lock() {
    lock.lock();
  }

  @Releases(HoldsLedger.class)
  void unlock() {
    lock.unlock();
  }

  @HoldsLedger // callers hold the lock of this ledger
  void add(long amount) {
    total += amount;
  }

  static void move(Ledger from, Ledger to, long amount) {
    book(from, -amount);
    book(to, amount);
  }

  private static void book(Ledger ledger, long amount) {
    ledger.lock();
    try {
      ledger.add(amount); // each with its own lock
    } finally {
      ledger.unlock();
    }
  }
}
