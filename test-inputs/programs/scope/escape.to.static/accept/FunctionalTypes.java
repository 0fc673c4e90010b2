// Functional interfaces, Class and Comparator do not contain their type arguments.

import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

final class FunctionalTypes {
  static final Supplier<TaskHandle> CURRENT = TaskHandle::current;
  static final Function<TaskHandle, String> NAME = TaskHandle::name;
  static final Comparator<TaskHandle> ORDER = Comparator.comparingInt(TaskHandle::id);
  static final Class<TaskHandle> TYPE = TaskHandle.class;
  static final Map<String, Supplier<LocalCounter>> FACTORIES = new HashMap<>();
}
