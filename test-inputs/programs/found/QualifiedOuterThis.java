// In an inner class, `own` and `Outer.this.own` are the same object.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class QualifiedOuterThis {
  private final Table own = new Table();

  class Inner {
    int locked() {
      try (TableGuard guard = own.read()) {
        return own.size() + QualifiedOuterThis.this.own.size();
      }
    }

    int otherWayRound() {
      try (TableGuard guard = QualifiedOuterThis.this.own.read()) {
        return own.size();
      }
    }
  }

  int anonymousClass() {
    own.lockRead();
    try {
      return new Object() {
        int count() {
          return own.size();
        }
      }.count();
    } finally {
      own.unlockRead();
    }
  }

  int localClass() {
    class Counter {
      int count() {
        return QualifiedOuterThis.this.own.size();
      }
    }
    try (TableGuard guard = own.read()) {
      return new Counter().count();
    }
  }
}
// FALSE ALARMS (medium). SPEC 3 "per object"; decision 60 (final fields of this). The message is confusing, too: "`anonymous class.y` needs
// @HoldsTableRead of `own`, which is not held here; note: @HoldsTableRead of `own` is held instead". What a method of a local or
// anonymous class needs of the outer `this` is not mapped at the call; `Outer.this.x` is another object than implicit `x`. (A need of a
// captured local variable is right: accept/LocalClassHelper.)
