// Two classes have two locks, and a class's lock is not that of its instances.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.HoldsRcuRead;
import dev.taskbound.annotations.Releases;
import dev.taskbound.inputs.prelude.Rcu;

final class ClassesDiffer {
  @Acquires(HoldsRcuRead.class)
  static void enter() {}

  @Releases(HoldsRcuRead.class)
  static void leave() {}

  @Acquires(HoldsRcuRead.class)
  void enterThis() {}

  @Releases(HoldsRcuRead.class)
  void leaveThis() {}

  void run() {
    Rcu.readLock();
    enter();
    enterThis();
    leaveThis();
    leave();
    Rcu.readUnlock();
  }
}
