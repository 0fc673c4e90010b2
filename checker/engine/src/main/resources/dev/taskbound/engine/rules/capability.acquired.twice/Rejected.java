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

  static void addBoth(Ledger ledger, long first, long second) {
    ledger.lock();
    ledger.add(first);
    ledger.lock(); // held already: the thread waits for itself
    ledger.add(second);
    ledger.unlock();
  }
}
