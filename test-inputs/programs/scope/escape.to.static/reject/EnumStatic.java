// A static field of an enum is shared, too.

import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.ArrayList;
import java.util.List;

enum EnumStatic {
  ONE,
  TWO;

  private static final List<LocalCounter> COUNTERS = new ArrayList<>(); // !! escape.to.static
}
