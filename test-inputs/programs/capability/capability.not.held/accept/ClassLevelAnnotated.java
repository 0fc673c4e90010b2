// Without a borrow, a class-level capability can be asked of the caller, or acquired.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.Releases;
import dev.taskbound.inputs.prelude.Entry;
import dev.taskbound.inputs.prelude.HoldsTableRead;

final class ClassLevelAnnotated {
  @Acquires(value = HoldsTableRead.class, of = "entry")
  static void pin(Entry entry) {}

  @Releases(value = HoldsTableRead.class, of = "entry")
  static void unpin(Entry entry) {}

  @HoldsTableRead("entry")
  static int lengthOf(Entry entry) {
    return entry.length();
  }

  static int pinned(Entry entry) {
    pin(entry);
    int length = entry.length() + lengthOf(entry);
    unpin(entry);
    return length;
  }

  static int made() {
    Entry entry = new Entry("made");
    pin(entry);
    try {
      return lengthOf(entry);
    } finally {
      unpin(entry);
    }
  }

  static String notNeeded(Entry entry) {
    return "entry " + (entry == null);
  }
}
