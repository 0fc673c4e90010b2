// A map value is as dead as what was put into the map.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import java.util.HashMap;
import java.util.Map;

final class MapValueAfterClose {
  static void run() {
    Map<String, Lease> byName = new HashMap<>();
    Owner owner = new Owner("a");
    byName.put("a", owner.lease());
    owner.close();
    byName.get("a").text(); // !! use.after.release
  }
}
