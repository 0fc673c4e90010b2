// What comes out of an @Unconfined collection is @Unconfined.

import dev.taskbound.inputs.prelude.TaskHandle;
import dev.taskbound.inputs.prelude.View;
import java.util.List;
import java.util.Map;

final class CastOfElement {
  static int run(List<Object> values, Map<String, View> views) {
    int sum = 0;
    for (Object value : values) {
      sum += ((TaskHandle) value).id(); // !! cast.to.handle
    }
    return sum + ((TaskHandle) views.get("a")).id(); // !! cast.to.handle
  }
}
