// The accessor of a record component implements a method of an interface, written or not.

import dev.taskbound.inputs.prelude.LocalCounter;

final class RecordAccessors {
  interface Named {
    Object value();
  }

  record Unwritten(int start, LocalCounter value) implements Named {} // !! override.incompatible

  record Written(int start, LocalCounter value) implements Named {
    @Override
    public LocalCounter value() { // !! override.incompatible
      return value;
    }
  }
}
