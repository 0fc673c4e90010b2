// Closing an object whose close() closes what its constructor stored ends that, too.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class CloseOfWrapper {
  @CurrentTaskOnly
  static final class Locked implements AutoCloseable {
    private final MmapReadGuard guard;

    Locked(MmapReadGuard guard) {
      this.guard = guard;
    }

    @Override
    public void close() {
      guard.close();
    }
  }

  static int afterTry(@Borrowed MmWithUser mm) {
    try (Locked locked = new Locked(mm.mmapReadLock())) {
      mm.mapCount();
    }
    return mm.mapCount(); // !! capability.not.held
  }

  static void alias(@Borrowed MmWithUser mm) {
    MmapReadGuard guard = mm.mmapReadLock();
    Locked locked = new Locked(guard);
    locked.close();
    guard.vmaLookup(0); // !! use.after.release
  }
}
// UNSOUND (medium-high; both throw TaskContextViolation at run time): guard wrappers are common. SPEC 3 excepts close() from
// effect.not.declared ("or what one of their fields holds, except in close()"), so nobody is told: neither the constructor (no
// @Consumes) nor the caller. Decision 31 (consuming a container also consumes the owned objects known to be in it) would do it if
// the new object counted as a container of the confined/closable arguments its constructor stores; otherwise a close() that closes a field
// which a constructor fills from a parameter without @Consumes must be effect.not.declared. The second is simpler and needs no
// look into other units; the marks here are for the first.
