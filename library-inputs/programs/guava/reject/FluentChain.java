// check: default
package guava;

import com.google.common.util.concurrent.FluentFuture;
import com.google.common.util.concurrent.Futures;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Executor;

class FluentChain {
  FluentFuture<String> answer(
      FluentFuture<String> user, HttpServletRequest request, Executor pool) {
    return user.transformAsync(
            name -> Futures.immediateFuture(name + request.getLocale()), // !! capture.not.sendable
            pool)
        .transform(String::trim, pool);
  }
}
