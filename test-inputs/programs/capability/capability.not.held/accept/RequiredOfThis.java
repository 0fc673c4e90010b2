// The default is `this`: the body has it, for calls on this too.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.Releases;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.HoldsTableWrite;
import java.util.concurrent.locks.ReentrantLock;

class RequiredOfThis {
  private final ReentrantLock lock = new ReentrantLock();
  private int count;

  @Acquires(HoldsTableWrite.class)
  void lock() {
    lock.lock();
  }

  @Releases(HoldsTableWrite.class)
  void unlock() {
    lock.unlock();
  }

  @HoldsTableRead
  int count() {
    return count;
  }

  @HoldsTableWrite
  void add() {
    count = this.count() + 1;
    next();
  }

  @HoldsTableWrite("this")
  void next() {
    count++;
  }

  void addLocked() {
    lock();
    try {
      add();
      this.next();
    } finally {
      this.unlock();
    }
  }

  static void addTo(RequiredOfThis other) {
    other.lock();
    other.add();
    other.unlock();
  }
}
