// Unannotated, a parameter in marked code may be kept: that is the override's one fault here.

import dev.taskbound.annotations.CurrentTaskOnly;

final class KeptByOverride {
  interface Visitor {
    void visit(@CurrentTaskOnly Object value);
  }

  static final class Keeper implements Visitor {
    private Object kept;

    @Override
    public void visit(Object value) { // !! override.incompatible
      kept = value;
    }

    Object kept() {
      return kept;
    }
  }
}
