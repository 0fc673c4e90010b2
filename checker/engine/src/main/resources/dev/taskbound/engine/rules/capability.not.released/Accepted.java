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

  static void deposit(Ledger ledger, long amount) {
    ledger.lock();
    try {
      if (amount <= 0) {
        throw new IllegalArgumentException("nothing to deposit");
      }
      ledger.add(amount);
    } finally {
      ledger.unlock(); // on every path
    }
  }
}
