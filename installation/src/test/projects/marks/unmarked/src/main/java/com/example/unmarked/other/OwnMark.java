package com.example.unmarked.other;

import com.example.unmarked.Lease;
import dev.taskbound.annotations.ConfinementMarked;
import dev.taskbound.annotations.ConfinementUnmarked;

/** Has a mark of its own, and a class with another one inside. */
@ConfinementUnmarked
abstract class OwnMark {
  abstract void later(Runnable body);

  void end(Lease lease) {
    lease.close();
  }

  void keep(Lease lease) {
    later(() -> System.out.println(lease.number())); // !! capture.unknown
  }

  /** The nearest mark is that of the class around. */
  abstract static class Inside {
    abstract void later(Runnable body);

    void end(Lease lease) {
      lease.close();
    }

    void keep(Lease lease) {
      later(() -> System.out.println(lease.number())); // !! capture.unknown
    }
  }

  /** The nearest mark is its own. */
  @ConfinementMarked
  abstract static class Nearest {
    abstract void later(Runnable body);

    void end(Lease lease) {
      lease.close(); // !! effect.not.declared
    }

    void keep(Lease lease) {
      later(() -> System.out.println(lease.number())); // !! escape.by.closure
    }
  }
}
