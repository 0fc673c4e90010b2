// Collections, maps, arrays and boxes are as sendable as what they contain.

import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Session;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

final class StaticContainers {
  static final Map<String, LocalCounter> BY_NAME = new HashMap<>(); // !! escape.to.static
  static final LocalCounter[] ARRAY = new LocalCounter[4]; // !! escape.to.static
  static final Holder<LocalCounter> BOX = new Holder<>(); // !! escape.to.static
  static final List<Optional<TaskHandle>> TASKS = new ArrayList<>(); // !! escape.to.static
  static final AtomicReference<Session> OPEN = new AtomicReference<>(); // !! escape.to.static
}
