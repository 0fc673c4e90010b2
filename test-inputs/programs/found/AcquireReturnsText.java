// What a raw acquire returns is no guard: a string cannot give the lock back.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.Releases;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import java.util.concurrent.locks.ReentrantLock;

final class AcquireReturnsText {
  private final ReentrantLock lock = new ReentrantLock();

  @Acquires(HoldsTableRead.class)
  String lock() {
    lock.lock();
    return "locked";
  }

  @Releases(HoldsTableRead.class)
  void unlock() {
    lock.unlock();
  }

  @HoldsTableRead
  int holders() {
    return lock.getHoldCount();
  }

  static int forgotten(AcquireReturnsText table) {
    String text = table.lock(); // !! capability.not.released
    return table.holders() + text.length();
  }

  static int released(AcquireReturnsText table) {
    String text = table.lock();
    try {
      return table.holders() + text.length();
    } finally {
      table.unlock();
    }
  }
}
