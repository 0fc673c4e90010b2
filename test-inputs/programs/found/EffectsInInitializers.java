// Initializers and constructors of inner kinds of classes that leave the context, or release a lock.
import dev.taskbound.annotations.*;
import dev.taskbound.inputs.prelude.*;
import dev.taskbound.samples.kernel.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
final class EffectsInInitializers {
  private static final class InInitializer {
    {
      Exec.beginNewExec(); // !! effect.not.declared
    }
  }

  private static final class InField {
    private final int number = go(); // !! effect.not.declared

    private static int go() {
      Exec.beginNewExec();
      return 1;
    }
  }

  private static final class InStatic {
    static final int NUMBER;

    static {
      Exec.beginNewExec(); // !! effect.not.declared
      NUMBER = 1;
    }
  }

  enum Kind {
    ONE;

    Kind() {
      Contexts.leave(); // !! effect.not.declared
    }
  }

  static int anonymous(CurrentTask task) {
    new Object() {
      {
        Exec.beginNewExec(); // !! effect.not.declared
      }
    };
    return task.pid();
  }

  static int local(CurrentTask task) {
    class Local {
      Local() {
        Exec.beginNewExec(); // !! effect.not.declared
      }
    }
    new Local();
    return task.pid();
  }

  static int madeHere(CurrentTask task) {
    new InInitializer();
    new InField();
    return task.pid();
  }
}
// UNSOUND (medium; anonymous(), local() and madeHere() throw TaskContextViolation). SPEC 3 effect.not.declared: "leaves a task context ...
// without saying so in its signature; reported at the call that has the effect" - a constructor cannot say it (the annotation is for
// methods). A leave in an ordinary or record constructor IS reported, and so is an enter in an initializer (context.unbalanced). Where
// constructors of local and anonymous classes are inferred instead, the report is use.after.leave at task.pid() (and the
// method's effect.not.declared at `new`). Low, same theme: help says "write @LeavesTaskContext on the method" for a constructor,
// and the message speaks of "the signature of `new P`".
