// A class that requires a capability: a value that is no borrow proves nothing.

import dev.taskbound.inputs.prelude.Entry;
import dev.taskbound.samples.kernel.VmaRef;
import java.util.List;

final class ClassLevel {
  private final Entry kept = new Entry("kept");

  static int parameter(Entry entry) {
    return entry.length(); // !! capability.not.held
  }

  int field() {
    return kept.length(); // !! capability.not.held
  }

  static String made() {
    return new Entry("made").text(); // !! capability.not.held
  }

  static int element(List<Entry> entries) {
    return entries.get(0).length(); // !! capability.not.held
  }

  static long mapping(VmaRef vma) {
    return vma.start(); // !! capability.not.held
  }
}
