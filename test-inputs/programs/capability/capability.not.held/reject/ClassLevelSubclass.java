// Sub-classes inherit a class-level capability, for the methods they add as well.

import dev.taskbound.inputs.prelude.Entry;
import dev.taskbound.samples.kernel.Page;
import dev.taskbound.samples.kernel.VmaMixedMap;

final class ClassLevelSubclass {
  static final class Wide extends Entry {
    Wide() {
      super("wide");
    }

    int width() {
      return length() * 2;
    }
  }

  static int inherited(Wide wide) {
    return wide.length(); // !! capability.not.held
  }

  static int added(Wide wide) {
    return wide.width(); // !! capability.not.held
  }

  static boolean kernel(VmaMixedMap mapping, Page page) {
    return mapping.insertPage(0, page); // !! capability.not.held
  }
}
