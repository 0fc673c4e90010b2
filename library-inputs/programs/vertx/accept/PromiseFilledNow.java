// check: default
package vertx.app;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** Future.future runs its handler before it returns, and a MultiMap is walked through at once. */
class PromiseFilledNow {
  Future<String> parameter(HttpServletRequest request) {
    return Future.future(
        promise -> {
          String value = request.getParameter("name");
          if (value == null) {
            promise.fail("no name");
          } else {
            promise.complete(value);
          }
        });
  }

  List<String> copy(HttpServletRequest request, MultiMap map) {
    List<String> all = new ArrayList<>();
    map.forEach((name, value) -> all.add(name + value + request.getMethod()));
    return all;
  }
}
