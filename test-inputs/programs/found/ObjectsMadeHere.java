// An object that was made here out of a resource: closing its component or field closes the resource.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class ObjectsMadeHere {
  record Pair(Owner owner, int number) {}

  @CurrentTaskOnly
  record Locked(TableGuard guard) {}

  static final class Plain {
    private final Owner owner;

    Plain(Owner owner) {
      this.owner = owner;
    }
  }

  static void component() {
    Owner owner = new Owner("a");
    Pair pair = new Pair(owner, 1);
    pair.owner().close();
    owner.lease(); // !! use.after.release
  }

  static void field() {
    Owner owner = new Owner("a");
    Plain plain = new Plain(owner);
    plain.owner.close();
    owner.lease(); // !! use.after.release
  }

  static int lock(Table table) {
    Locked locked = new Locked(table.read());
    locked.guard().close();
    return table.size(); // !! capability.not.held
  }

  static void otherWayRound() {
    Owner owner = new Owner("a");
    Pair pair = new Pair(owner, 1);
    owner.close();
    pair.owner().lease(); // !! use.after.release
  }
}
// UNSOUND (high for records: their canonical constructor and accessors are known; medium for classes of the same unit). SPEC 3
// use.after.release: "also through an alias, a container it was put into". In lock() the run-time twin with MmapReadGuard / mapCount()
// throws TaskContextViolation. Closing the accessor's result twice IS seen (pair.owner().close(); pair.owner().lease()), so the accessor
// yields one object, but not the one that the constructor was given.
