// Sub-classes of a class that requires a capability have it, annotated or not.

import dev.taskbound.inputs.prelude.Entry;
import dev.taskbound.inputs.prelude.HoldsTableRead;

final class ClassLevelCapability {
  static final class Loud extends Entry {
    Loud(String text) {
      super(text);
    }

    @Override
    public String text() {
      return super.text() + "!";
    }

    @HoldsTableRead
    @Override
    public int length() {
      return text().length();
    }
  }

  @HoldsTableRead
  static class Again extends Entry {
    Again(String text) {
      super(text);
    }

    @Override
    public int length() {
      return 0;
    }
  }
}
