// A static helper that relies on its caller's read-side section does in it what needs one.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class StaticHelperUsesRcu {
  @HoldsRcuRead
  static int kernel() {
    RcuReadGuard.assertHeld();
    return 1;
  }

  @HoldsRcuRead
  static int plain() {
    return Rcu.readers();
  }

  static int caller() {
    try (RcuReadGuard guard = RcuReadGuard.lock()) {
      return kernel();
    }
  }
}
// FALSE ALARM (medium): capability.not.held in both helpers, although decision 61 lets a user's helper annotated @HoldsRcuRead be called under
// RcuReadGuard.lock() ("the lock of any class will do"). With that reading of the call, the body must count as holding "of any class",
// too; else such a helper cannot call the one thing it was annotated for, and nothing can be written instead (SPEC 2 has no way to name
// a class in value). Accept program StaticHelper avoids the case: its peek() needs nothing.
