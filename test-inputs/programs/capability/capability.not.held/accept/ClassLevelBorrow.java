// A borrow of a class that requires a capability is itself the proof that it is held.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Entry;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import dev.taskbound.samples.kernel.MmWithUser;
import dev.taskbound.samples.kernel.MmapReadGuard;
import dev.taskbound.samples.kernel.RcuReadGuard;
import dev.taskbound.samples.kernel.VmaRef;
import java.util.Optional;

final class ClassLevelBorrow {
  static int ofGuard(Table table) {
    try (TableGuard guard = table.read()) {
      Entry first = guard.first();
      return first.length() + guard.first().text().length();
    }
  }

  static int parameter(@Borrowed Entry entry) {
    return entry.length();
  }

  static void inClosure(Table table) {
    try (TableGuard guard = table.read()) {
      guard.forEach(entry -> System.out.println(entry.text()));
      guard.forEach(entry -> parameter(entry));
    }
  }

  static long mapping(@Borrowed MmWithUser mm) {
    try (MmapReadGuard guard = mm.mmapReadLock()) {
      return guard.vmaLookup(0).map(vma -> vma.start()).orElse(0L);
    }
  }

  static long underRcu() {
    try (RcuReadGuard guard = RcuReadGuard.lock()) {
      Optional<@Borrowed VmaRef> found = guard.vmaLookup(0);
      return found.isPresent() ? found.get().end() : 0;
    }
  }

  static String crossing(@Borrowed Entry entry) {
    return Boundaries.scopedCall(() -> entry.text());
  }
}
