// A generic class is as sendable as its type arguments; arrays as their elements.
import dev.taskbound.annotations.Unconfined;
import dev.taskbound.inputs.prelude.Holder;
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

@Unconfined
final class GenericField {
  private final List<LocalCounter> list = new ArrayList<>(); // !! class.not.sendable
  private final Map<String, Holder<LocalCounter>> map = new HashMap<>(); // !! class.not.sendable
  private final LocalCounter[] array = new LocalCounter[2]; // !! class.not.sendable
  private final AtomicReference<LocalCounter> last = // !! class.not.sendable
      new AtomicReference<>();

  int size() {
    return list.size() + map.size() + array.length + (last.get() == null ? 0 : 1);
  }
}
