// Owners, counted references and immutable types are sendable.

import dev.taskbound.inputs.prelude.OwnedRef;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.View;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

final class SendableTypes {
  static final Owner OWNER = new Owner("a");
  static final OwnedRef<View> REF = new OwnedRef<>(new View(1, "init"));
  static final Map<String, Pool> POOLS = new HashMap<>();
  static final DateTimeFormatter FORMAT = DateTimeFormatter.ISO_DATE;
  static final AtomicInteger COUNT = new AtomicInteger();
  static final AtomicReference<View> VIEW = new AtomicReference<>();
}
