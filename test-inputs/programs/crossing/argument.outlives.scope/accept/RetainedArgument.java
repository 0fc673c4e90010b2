// Section 2, @Retains: an owned copy of what is borrowed may be handed over.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.OwnedRef;
import dev.taskbound.inputs.prelude.TaskHandle;

final class RetainedArgument {
  static void run(@Borrowed OwnedRef<String> reference) {
    OwnedRef<String> own = reference.share();
    Runnable print = () -> System.out.println(own.get());
    Boundaries.detached(print);
    Boundaries.send(TaskHandle.current().retain());
  }
}
