// A @NotThreadSafe handle found in an attribute map.

import dev.taskbound.inputs.prelude.Session;
import java.util.Map;

final class CastToSession {
  static int run(Map<String, Object> attributes) {
    Session session = (Session) attributes.get("session"); // !! cast.to.handle
    return session.count();
  }
}
